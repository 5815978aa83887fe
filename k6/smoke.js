// One person buys one seat and gives it back: is everything there?
//   k6 run k6/smoke.js

import { check, fail, sleep } from 'k6';
import * as service from './lib/service.js';
import { CONCERT, summary } from './lib/settings.js';

const MOST_POLLS = 120;

export const options = {
  vus: 1,
  iterations: 1,
  thresholds: { checks: ['rate==1'], http_req_failed: ['rate==0'] },
};

export default function () {
  const mina = service.someone('smoke');
  check(service.charge(mina, 1_000_000), { charged: (answer) => answer.status === 201 });
  const entered = service.enter(mina, CONCERT);
  check(entered, { entered: (answer) => answer.status === 201 });
  const token = service.field(entered, 'token');
  for (let polls = 0; service.field(service.poll(token), 'state') !== 'active'; polls++) {
    if (polls === MOST_POLLS) fail('It never became my turn.');
    sleep(1);
  }
  check(service.seats(token), { 'a seat is free': (map) => service.free(map).length > 0 });
  const held = service.hold(mina, token, { bestAvailable: { quantity: 1 } });
  check(held, { held: (answer) => answer.status === 201 });
  const reservation = service.field(held, 'id');
  check(service.pay(mina, reservation), { paid: (answer) => answer.status === 201 });
  check(service.cancel(mina, reservation), { 'given back': (answer) => answer.status === 200 });
  check(service.audit(), { 'everything agrees': (clean) => clean === true });
}

export const handleSummary = summary;
