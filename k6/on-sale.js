// The day of the sale: people arrive at a rate of their own, wait, look, try a seat, pay or go away.
//   k6 run -e PEOPLE_PER_SECOND=50 -e MINUTES=5 k6/on-sale.js

import { check, sleep } from 'k6';
import { Counter, Trend } from 'k6/metrics';
import * as service from './lib/service.js';
import { CONCERT, number, summary } from './lib/settings.js';

const RATE = number('PEOPLE_PER_SECOND', 20);
const MINUTES = number('MINUTES', 2);
const PATIENCE = number('PATIENCE_SECONDS', 300);
const NEVER_COME_BACK = 0.05;
const LOOK = 2;
const TRIES = 5;
const MONEY = 1_000_000;

const waited = new Trend('waited', true);
const bought = new Counter('bought');
const lost = new Counter('seats_lost');
const gone = new Counter('went_away');

export const options = {
  scenarios: {
    people: {
      executor: 'ramping-arrival-rate',
      startRate: RATE * 5,
      timeUnit: '1s',
      stages: [
        { target: RATE * 5, duration: '10s' },
        { target: RATE, duration: '20s' },
        { target: RATE, duration: `${MINUTES}m` },
      ],
      preAllocatedVUs: RATE * 10,
      maxVUs: number('MAX_VUS', RATE * 100),
    },
  },
  thresholds: {
    checks: ['rate>0.99'],
    'http_req_duration{name:poll}': ['p(99)<500'],
    'http_req_duration{name:hold}': ['p(99)<2000'],
    'http_req_duration{name:pay}': ['p(99)<2000'],
  },
};

export default function () {
  const person = service.someone('sale');
  const entered = service.enter(person, CONCERT);
  if (!check(entered, { entered: (answer) => [200, 201].includes(answer.status) })) return;
  const token = service.field(entered, 'token');
  if (!comesIn(token)) return gone.add(1);
  check(service.charge(person, MONEY), { charged: (answer) => answer.status === 201 });
  sleep(Math.random() * LOOK);
  const reservation = holdsOne(person, token);
  if (!reservation) return service.leave(token);
  sleep(Math.random() * LOOK);
  if (check(service.pay(person, reservation), { paid: (answer) => answer.status === 201 })) bought.add(1);
}

/** Polls as the service says, until it is this person's turn, or their patience ends. @param {string} token */
function comesIn(token) {
  const began = Date.now();
  for (;;) {
    const place = service.poll(token);
    if (service.field(place, 'state') === 'active') {
      waited.add(Date.now() - began);
      return true;
    }
    if (service.field(place, 'state') === 'expired' || Date.now() - began > PATIENCE * 1_000) return false;
    if (Math.random() < NEVER_COME_BACK / 10) return false;
    sleep((Number(service.field(place, 'pollAfterMillis')) || 1_000) / 1_000);
  }
}

/** Tries one free seat after the other: most are lost to others. @param {service.User} person @param {string} token */
function holdsOne(person, token) {
  for (let tries = 0; tries < TRIES; tries++) {
    const free = service.free(service.seats(token));
    if (free.length === 0) return '';
    const held = service.hold(person, token, { seatIds: [free[Math.floor(Math.random() * free.length)]] });
    check(held, { 'held or lost': (answer) => answer.status === 201 || ['seat-taken', 'overloaded'].includes(service.refusal(answer)) });
    if (held.status === 201) return service.field(held, 'id');
    lost.add(1);
  }
  return '';
}

export function teardown() {
  check(service.audit(), { 'everything agrees': (clean) => clean === true });
}

export const handleSummary = summary;
