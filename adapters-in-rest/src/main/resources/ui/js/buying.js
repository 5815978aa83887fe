// From the door of the queue to the hold. Where one stands is asked of the service each time, so that a reload or a
// second tab goes on at the same place.

import { ask } from './api.js';
import { announce } from './announce.js';
import { enterQueue } from './door.js';
import { h } from './dom.js';
import { date } from './format.js';
import { t } from './i18n.js';
import { identity } from './identity.js';
import { followPlace } from './live.js';
import { seatsView } from './seats.js';
import { erase, read, write } from './store.js';
import { focusHeading, show } from './shell.js';
import { waitingView } from './waiting.js';

const HOUR = 3_600_000;
const UNKNOWN = ['invalid-queue-token', 'foreign-queue-token'];

export async function buying({ main, parts: [concertId, scheduleId], signal, again }) {
  const { token, user } = identity('buyer');
  const slot = `queue.${user}.${concertId}`;
  const concert = (await ask('GET', `/concerts/${concertId}`, { signal })).body;
  const dates = (await ask('GET', `/concerts/${concertId}/schedules?limit=100`, { signal })).body.items;
  const day = dates.find((candidate) => candidate.id === scheduleId);
  const title = h('h1', { tabindex: '-1' }, concert.title);
  const body = h('div', {});
  main.append(title, h('p', { class: 'when' }, day ? date(day.startsAt) : ''), body);
  await tellHold(main, body, { token, scheduleId, signal });

  if (!read(slot)) await enter();
  const context = { main, body, concert, scheduleId, token, user, queueToken: read(slot), signal, again, reenter, leave };
  let view = null;
  await followPlace(context.queueToken, (place) => {
    const kind = { waiting: waitingView, active: seatsView, expired: overView }[place.state];
    if (view?.kind !== kind) {
      const admitted = view?.kind === waitingView && kind === seatsView;
      view?.end();
      const ending = new AbortController();
      signal.addEventListener('abort', () => ending.abort(signal.reason), { once: true });
      view = { kind, end: () => ending.abort(new DOMException('Left', 'AbortError')),
        tell: kind({ ...context, signal: ending.signal, fail: (fault) => show(fault, 'buyer', ending.signal, again) }, place) };
      if (admitted) welcome(title);
    }
    view.tell(place);
  }, signal).catch((fault) => {
    // A token that the service does not know any more is worth nothing: a new place is all that helps.
    if (!UNKNOWN.includes(fault.type)) throw fault;
    reenter();
  });

  async function enter() {
    const { body: place } = await enterQueue(concertId, { token, signal, again: true, patience: HOUR });
    write(slot, place.token);
  }

  function reenter() {
    erase(slot);
    again();
  }

  async function leave() {
    await ask('DELETE', '/queue-tokens/current', { queueToken: context.queueToken });
    erase(slot);
    location.hash = '#/';
  }
}

function welcome(title) {
  document.title = t('turn.title');
  announce(t('turn.now'));
  title.focus();
}

/** Seats of this date that are held already can be paid for; nobody has to look for them. */
async function tellHold(main, body, { token, scheduleId, signal }) {
  const { body: recent } = await ask('GET', '/reservations?limit=20', { token, signal });
  const held = recent.items.find((item) => item.scheduleId === scheduleId && item.state === 'held');
  if (held) body.before(h('p', { class: 'notice' }, t('hold.waiting'), ' ', h('a', { href: `#/reservations/${held.id}` }, t('hold.goOn'))));
}

function overView({ body, main, reenter }, place) {
  document.title = t('title.buyer');
  body.replaceChildren(h('section', { class: 'card' }, h('h2', {}, t('over.title')),
    h('p', {}, t(place.ending === 'queue-restarted' ? 'over.restarted' : 'over.gone')),
    h('button', { type: 'button', class: 'primary', onclick: reenter }, t('over.enter'))));
  announce(t('over.title'));
  focusHeading(main);
  return () => {};
}
