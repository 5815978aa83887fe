// The calls of the HTTP API. Each is named for k6's figures; ids in a path would make a figure of each.

import exec from 'k6/execution';
import http from 'k6/http';
import { API, SCHEDULE } from './settings.js';

/** Nobody who bought in an earlier run, and has reached the purchase limit, comes again. */
const RUN = Date.now().toString(36);
const JSON_BODY = { 'Content-Type': 'application/json' };

/** @typedef {{ name: string, bearer: string }} User */

/** An access token of the sample profile (make run). @param {string} name @param {string} [group] @returns {User} */
export function user(name, group = 'buyer') {
  const answer = http.post(`${API}/demo/tokens`, JSON.stringify({ user: name, groups: [group] }), named('token', JSON_BODY));
  return { name, bearer: `Bearer ${field(answer, 'token')}` };
}

/** Somebody whom no other iteration is. @param {string} prefix */
export const someone = (prefix) => user(`${prefix}-${RUN}-${exec.scenario.iterationInTest}-${exec.vu.idInTest}`.slice(0, 64));

/** @param {User} who @param {number} amount */
export const charge = (who, amount) =>
  http.post(`${API}/balance/charges`, JSON.stringify({ amount }), named('charge', { ...JSON_BODY, ...as(who), ...once('charge') }));

/** @param {User} who @param {string} concert */
export const enter = (who, concert) => http.post(`${API}/concerts/${concert}/queue-tokens`, null, named('enter', as(who)));

/** @param {string} queueToken */
export const poll = (queueToken) => http.get(`${API}/queue-tokens/current`, named('poll', { 'Queue-Token': queueToken }));

/** @param {string} queueToken */
export const leave = (queueToken) => http.del(`${API}/queue-tokens/current`, null, named('leave', { 'Queue-Token': queueToken }));

/** @param {string} queueToken @param {string} [tag] */
export const seats = (queueToken, tag) =>
  http.get(`${API}/schedules/${SCHEDULE}/seats`, named('seats', { 'Queue-Token': queueToken, ...(tag ? { 'If-None-Match': tag } : {}) }));

/** @param {User} who @param {string} queueToken @param {object} wanted */
export const hold = (who, queueToken, wanted) =>
  http.post(`${API}/reservations`, JSON.stringify({ scheduleId: SCHEDULE, ...wanted }),
    named('hold', { ...JSON_BODY, ...as(who), 'Queue-Token': queueToken, ...once('hold') }));

/** @param {User} who @param {string} reservationId */
export const pay = (who, reservationId) =>
  http.post(`${API}/payments`, JSON.stringify({ reservationId }), named('pay', { ...JSON_BODY, ...as(who), ...once('pay') }));

/** @param {User} who @param {string} reservationId */
export const cancel = (who, reservationId) =>
  http.post(`${API}/reservations/${reservationId}/cancellation`, null, named('cancel', { ...as(who), ...once('cancel') }));

/** The mode of the queue, after it was set if one is given. @param {string} concert @param {string} [mode] @returns {string} */
export function queueMode(concert, mode) {
  const headers = { ...JSON_BODY, ...as(user('k6-operator', 'operator')) };
  const body = mode ? JSON.stringify({ mode }) : null;
  return field(http.request(mode ? 'PATCH' : 'GET', `${API}/admin/queues/${concert}`, body, named('queue', headers)), 'mode');
}

/** Whether everything agrees; null when it could not be asked. */
export function audit() {
  const answer = http.get(`${API}/admin/audit`, named('audit', as(user('k6-operator', 'operator'))));
  return answer.status === 200 ? answer.json('clean') === true : null;
}

/** The type of a refusal, without its prefix. @param {import('k6/http').Response} answer */
export const refusal = (answer) => answer.status < 400 ? '' : field(answer, 'type').split(':').at(-1) ?? '';

/** A text of a JSON answer, or nothing. @param {import('k6/http').Response} answer @param {string} name */
export function field(answer, name) {
  const type = answer.headers['Content-Type'] ?? '';
  return type.includes('json') ? String(answer.json(name) ?? '') : '';
}

/** The ids of the free seats of a map. @param {import('k6/http').Response} map @returns {number[]} */
export function free(map) {
  const sections = /** @type {any[]} */ (/** @type {unknown} */ (map.json('sections')));
  return sections.flatMap((section) => section.rows).flatMap((row) => row.seats)
    .filter((seat) => seat.state === 'available').map((seat) => seat.id);
}

/** @param {string} name @param {Record<string, string>} headers */
const named = (name, headers) => ({ headers, tags: { name } });

/** @param {User} who */
const as = (who) => ({ Authorization: who.bearer });

/** @param {string} what */
const once = (what) => ({ 'Idempotency-Key': `${what}-${exec.vu.idInTest}-${exec.vu.iterationInInstance}-${Date.now()}` });
