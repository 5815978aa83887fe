// For hours: holds that are paid, given back or left to run out, at a steady rate; nothing may grow or slow down.
//   k6 run -e HOURS=4 -e PER_SECOND=5 k6/soak.js

import { check, sleep } from 'k6';
import * as service from './lib/service.js';
import { CONCERT, number, summary } from './lib/settings.js';

const PER_SECOND = number('PER_SECOND', 5);
const LEFT_TO_RUN_OUT = 0.2;
const PRICE_AT_MOST = 1_000_000;

export const options = {
  scenarios: {
    soak: {
      executor: 'constant-arrival-rate',
      rate: PER_SECOND,
      timeUnit: '1s',
      duration: `${number('HOURS', 1) * 60}m`,
      preAllocatedVUs: PER_SECOND * 10,
      maxVUs: PER_SECOND * 100,
    },
  },
  thresholds: { checks: ['rate>0.999'], http_req_duration: ['p(99)<2000'] },
};

export default function () {
  const person = service.someone('soak');
  const entered = service.enter(person, CONCERT);
  if (!check(entered, { entered: (answer) => answer.status === 201 })) return;
  const token = service.field(entered, 'token');
  while (service.field(service.poll(token), 'state') === 'waiting') sleep(1);
  const held = service.hold(person, token, { bestAvailable: { quantity: 1 } });
  if (service.refusal(held) === 'no-adjacent-seats') return service.leave(token);
  if (!check(held, { held: (answer) => answer.status === 201 })) return;
  if (Math.random() < LEFT_TO_RUN_OUT) return service.leave(token);
  const reservation = service.field(held, 'id');
  service.charge(person, PRICE_AT_MOST);
  check(service.pay(person, reservation), { paid: (answer) => answer.status === 201 });
  check(service.cancel(person, reservation), { 'given back, for the next ones': (answer) => answer.status === 200 });
}

export function teardown() {
  check(service.audit(), { 'everything agrees': (clean) => clean === true });
}

export const handleSummary = summary;
