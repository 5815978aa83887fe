// Nothing but people who wait. Close the queue's door to the inside first (activeAtMost 0), or most will be let in.
//   k6 run -e WAITING=5000 -e POLLS_PER_SECOND=1000 k6/poll.js

import { check } from 'k6';
import exec from 'k6/execution';
import * as service from './lib/service.js';
import { CONCERT, number, summary } from './lib/settings.js';

const WAITING = number('WAITING', 1_000);

export const options = {
  setupTimeout: '10m',
  scenarios: {
    polls: {
      executor: 'constant-arrival-rate',
      rate: number('POLLS_PER_SECOND', 500),
      timeUnit: '1s',
      duration: `${number('SECONDS', 60)}s`,
      preAllocatedVUs: number('VUS', 100),
      maxVUs: number('MAX_VUS', 1_000),
    },
  },
  thresholds: { checks: ['rate>0.999'], 'http_req_duration{name:poll}': ['p(95)<100', 'p(99)<300'], dropped_iterations: ['count<100'] },
};

export function setup() {
  return Array.from({ length: WAITING }, (_, i) => service.field(service.enter(service.user(`poll-${Date.now()}-${i}`), CONCERT), 'token'));
}

/** @param {string[]} tokens */
export default function (tokens) {
  const answer = service.poll(tokens[exec.scenario.iterationInTest % tokens.length]);
  check(answer, { 'told where one stands': (place) => place.status === 200 });
}

export const handleSummary = summary;
