// It is one's turn: the seats, live, and how to get some of them.

import { ask } from './api.js';
import { announce, hush, warn } from './announce.js';
import { Countdown } from './countdown.js';
import { h, say } from './dom.js';
import { won } from './format.js';
import { t } from './i18n.js';
import { followSeats } from './live.js';
import { once, unanswered } from './once.js';
import { legend, seatName, SeatMap } from './seatmap.js';
import { erase, read, write } from './store.js';

const GONE = ['seat-taken', 'no-adjacent-seats'];

export function seatsView(context) {
  const { body, concert, scheduleId, token, user, queueToken, signal, fail } = context;
  const choice = `choice.${user}.${scheduleId}`;
  const left = h('strong', { role: 'timer', class: 'clock', id: 'turn' });
  const basket = h('p', { id: 'basket' }, t('basket.empty'));
  const hold = h('button', { type: 'button', class: 'primary', disabled: true, onclick: () => holdChosen().catch(refused) }, t('basket.hold'));
  const map = new SeatMap({ limit: concert.purchaseLimit, onChoose: chosen, onTaken: (seat) => announce(t('seat.taken', { seat: seatName(seat) })),
    onLimit: () => warn(t('basket.limit', { n: concert.purchaseLimit })) });
  const turn = new Countdown(left, () => {}, signal);
  body.replaceChildren(
    h('p', { class: 'turn' }, t('turn.left'), ' ', left, ' ', h('button', { type: 'button', class: 'quiet', onclick: () => context.leave().catch(fail) }, t('turn.leave'))),
    best(concert.purchaseLimit, (quantity) => holdBest(quantity).catch(refused)), h('h2', {}, t('seats.title')), legend(), h('p', { class: 'stage', 'aria-hidden': 'true' }, t('seats.stage')), map.element,
    h('div', { class: 'basket' }, basket, hold));
  watch();
  resume();
  return (place) => turn.set(place.remainingSeconds);

  function watch() {
    let first = true;
    followSeats(scheduleId, queueToken, (seats) => {
      const lost = map.update(seats);
      if (first) map.choose(read(choice) ?? []);
      first = false;
      if (lost.length > 0) offer(lost);
    }, signal).catch((fault) => { if (fault.name !== 'AbortError') fail(fault); });
  }

  function chosen(seats) {
    write(choice, seats.map((seat) => seat.id));
    hold.disabled = seats.length === 0;
    const total = seats.reduce((sum, seat) => sum + seat.price, 0);
    say(basket, seats.length === 0 ? t('basket.empty') : t('basket.full', { n: seats.length, seats: seats.map(seatName).join(', '), total: won(total) }));
  }

  /** Says kindly that somebody was faster, and offers what is near. */
  function offer(lost) {
    const near = map.nearest(lost[0], 3);
    const buttons = near.map((seat) => h('button', { type: 'button', onclick: () => {
      hush();
      map.choose([...map.chosen.map((one) => one.id), seat.id]);
      map.focus(seat.id);
    } }, seatName(seat)));
    warn(t('lost', { n: lost.length, seats: lost.map(seatName).join(', ') }),
      near.length > 0 && h('p', { class: 'offer' }, t('lost.near'), ' ', buttons));
  }

  async function holdChosen() {
    const wanted = map.chosen;
    try {
      await get(`hold.${user}.${scheduleId}`, { scheduleId, seatIds: wanted.map((seat) => seat.id) });
    } catch (fault) {
      if (fault.type !== 'seat-taken') throw fault;
      await offerInstead(wanted);
    }
  }

  /** Somebody was faster; it may be that the seats were seen to change before the refusal came. */
  async function offerInstead(wanted) {
    map.update((await ask('GET', `/schedules/${scheduleId}/seats`, { queueToken })).body);
    const lost = wanted.filter((seat) => map.stateOf(seat.id) !== 'available');
    // A seat that is being taken this very moment is still shown as free.
    offer(lost.length > 0 ? lost : wanted);
  }

  function holdBest(quantity) {
    return get(`best.${user}.${scheduleId}`, { scheduleId, bestAvailable: { quantity } });
  }

  async function get(name, wish) {
    hold.disabled = true;
    hush();
    try {
      const { body: held } = await once(name, wish, (key) => ask('POST', '/reservations', { token, queueToken, key, body: wish }));
      erase(choice);
      location.hash = `#/reservations/${held.id}`;
    } finally {
      hold.disabled = map.chosen.length === 0;
    }
  }

  /** What was wished for before a reload is sent again with its key: either it had happened, or it happens now. */
  function resume() {
    for (const name of [`hold.${user}.${scheduleId}`, `best.${user}.${scheduleId}`]) {
      const wish = unanswered(name);
      if (wish) get(name, wish).catch(refused);
    }
  }

  function refused(fault) {
    if (GONE.includes(fault.type) || fault.status === 422) warn(fault.words);
    else fail(fault);
  }
}

function best(limit, get) {
  const quantity = h('select', { name: 'quantity' }, Array.from({ length: Math.min(limit, 10) }, (_, at) => h('option', { value: at + 1, selected: at === Math.min(1, limit - 1) }, at + 1)));
  return h('form', { class: 'best', onsubmit: (event) => { event.preventDefault(); get(Number(quantity.value)); } },
    h('label', {}, t('best.many'), ' ', quantity), h('button', { class: 'primary' }, t('best.get')));
}
