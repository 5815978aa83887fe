// Everybody wants the same seat at once: one has it, all others hear so at once. The queue lets everybody in meanwhile.
//   k6 run -e BUYERS=200 k6/hold-race.js

import { check } from 'k6';
import exec from 'k6/execution';
import { Counter } from 'k6/metrics';
import * as service from './lib/service.js';
import { CONCERT, number, summary } from './lib/settings.js';

const BUYERS = number('BUYERS', 100);
const ROUNDS = number('ROUNDS', 5);

const won = new Counter('seats_won');

export const options = {
  setupTimeout: '10m',
  scenarios: { race: { executor: 'per-vu-iterations', vus: BUYERS, iterations: ROUNDS } },
  thresholds: { checks: ['rate==1'], seats_won: [`count==${ROUNDS}`], 'http_req_duration{name:hold}': ['p(95)<1000'] },
};

export function setup() {
  const mode = service.queueMode(CONCERT);
  service.queueMode(CONCERT, 'bypass');
  const buyers = Array.from({ length: BUYERS }, (_, i) => service.user(`race-${Date.now()}-${i}`))
    .map((who) => ({ who, token: service.field(service.enter(who, CONCERT), 'token') }));
  return { mode, buyers, seats: service.free(service.seats(buyers[0].token)).slice(0, ROUNDS) };
}

/** @param {{ buyers: { who: service.User, token: string }[], seats: number[] }} race */
export default function ({ buyers, seats }) {
  const { who, token } = buyers[(exec.vu.idInTest - 1) % buyers.length];
  const answer = service.hold(who, token, { seatIds: [seats[exec.vu.iterationInScenario]] });
  check(answer, { 'won or told so': (one) => one.status === 201 || ['seat-taken', 'overloaded'].includes(service.refusal(one)) });
  if (answer.status === 201) won.add(1);
}

/** @param {{ mode: string }} race */
export function teardown({ mode }) {
  service.queueMode(CONCERT, mode);
  check(service.audit(), { 'everything agrees': (clean) => clean === true });
}

export const handleSummary = summary;
