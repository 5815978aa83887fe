// One reservation: a hold that is to be paid before its time is over, a receipt, or how it ended.

import { ask, rest } from './api.js';
import { announce, hush } from './announce.js';
import { Countdown, secondsBetween } from './countdown.js';
import { h } from './dom.js';
import { date, won } from './format.js';
import { t } from './i18n.js';
import { identity } from './identity.js';
import { balanceOf, chargeForm } from './money.js';
import { once, unanswered } from './once.js';
import { seatName } from './seatmap.js';
import { focusHeading, show } from './shell.js';
import { erase, read, write } from './store.js';

const LOOK_EVERY = 3_000;

export async function reservation({ main, parts: [id], signal, again }) {
  const { token, user } = identity('buyer');
  const address = `/reservations/${id}`;
  const fail = (fault) => show(fault, 'buyer', signal, again);
  let current = (await ask('GET', address, { token, signal })).body;
  const occasion = await shownOf(current, signal);
  const body = h('div', {});
  main.append(body);
  let counting = new AbortController();
  await draw();
  finish();
  look().catch((fault) => { if (fault.name !== 'AbortError') fail(fault); });

  /** Another tab may pay or cancel, and time runs out. */
  async function look() {
    while (['held', 'paying'].includes(current.state)) {
      await rest(LOOK_EVERY, signal);
      await refresh();
    }
  }

  async function refresh(knowsMore = false) {
    const next = (await ask('GET', address, { token, signal, patience: Infinity })).body;
    const changed = knowsMore || next.version !== current.version || next.state !== current.state;
    current = next;
    if (changed) await draw();
    else counting.countdown?.set(secondsBetween(next.serverTime, next.expiresAt));
  }

  async function draw() {
    counting.abort();
    counting = new AbortController();
    hush();
    const view = { held: heldView, paying: heldView, paid: paidView }[current.state] ?? endedView;
    const parts = await view();
    if (signal.aborted) return;
    body.replaceChildren(...parts.filter(Boolean));
    announce(t(`reservation.${current.state}`));
    focusHeading(main);
  }

  async function heldView() {
    const balance = await balanceOf(token, signal);
    const short = current.total - balance;
    const left = h('strong', { role: 'timer', class: 'clock', id: 'left' });
    counting.countdown = new Countdown(left, () => refresh().catch(fail), AbortSignal.any([signal, counting.signal]));
    counting.countdown.set(secondsBetween(current.serverTime, current.expiresAt));
    return [h('h1', { tabindex: '-1' }, t('hold.title')), h('p', { class: 'turn' }, t('hold.left'), ' ', left), facts(),
      h('section', { class: 'card' }, h('h2', {}, t('pay.title')), h('p', {}, t('pay.balance', { balance: won(balance) })),
        short > 0
          ? [h('p', {}, t('pay.short', { short: won(short) })), chargeForm({ token, user, suggested: short, done: () => draw().catch(fail), fail })]
          : h('button', { type: 'button', class: 'primary', id: 'pay', onclick: () => pay().catch(fail) }, t('pay.go', { total: won(current.total) }))),
      h('p', {}, h('button', { type: 'button', class: 'quiet', id: 'cancel', onclick: () => cancel().catch(fail) }, t('hold.cancel')))];
  }

  async function paidView() {
    const receipt = await receiptOf(id, token, signal);
    return [h('h1', { tabindex: '-1' }, t('receipt.title')), facts(),
      receipt && h('dl', { class: 'card', id: 'receipt' }, h('dt', {}, t('receipt.number')), h('dd', {}, h('code', {}, receipt.id)), h('dt', {}, t('receipt.amount')), h('dd', {}, won(receipt.amount)),
        h('dt', {}, t('receipt.at')), h('dd', {}, date(receipt.paidAt))),
      h('p', {}, h('a', { class: 'button', href: '#/reservations' }, t('nav.reservations')), ' ',
        h('button', { type: 'button', onclick: () => window.print() }, t('receipt.print')), ' ', h('button', { type: 'button', class: 'quiet', id: 'cancel', onclick: () => cancel().catch(fail) }, t('receipt.refund')))];
  }

  async function endedView() {
    return [h('h1', { tabindex: '-1' }, t(`reservation.${current.state}`)), h('p', {}, t(`ended.${current.state}`)), facts(),
      h('a', { class: 'button', href: `#/concerts/${current.concertId}/dates/${current.scheduleId}` }, t('ended.again'))];
  }

  function facts() {
    return h('dl', { class: 'card' }, h('dt', {}, t('fact.concert')), h('dd', {}, occasion.title), h('dt', {}, t('fact.date')), h('dd', {}, occasion.at),
      h('dt', {}, t('fact.seats')), h('dd', {}, current.seats.map(seatName).join(', ')), h('dt', {}, t('fact.total')), h('dd', {}, won(current.total)));
  }

  async function pay() {
    document.getElementById('pay')?.setAttribute('disabled', '');
    const wish = { reservationId: id };
    let paid = null;
    try {
      paid = (await once(`pay.${user}.${id}`, wish, (key) => ask('POST', '/payments', { token, key, body: wish }))).body;
      write(`payment.${id}`, paid.id);
      erase(`queue.${user}.${current.concertId}`);
    } finally {
      // The reservation may have been seen as paid before the receipt was.
      await refresh(paid !== null);
      document.getElementById('pay')?.removeAttribute('disabled');
    }
  }

  async function cancel() {
    await once(`cancel.${user}.${id}`, {}, (key) => ask('POST', `${address}/cancellation`, { token, key }));
    await refresh();
  }

  /** What was sent before a reload, and of which no answer was seen. */
  function finish() {
    if (unanswered(`pay.${user}.${id}`)) pay().catch(fail);
    if (unanswered(`cancel.${user}.${id}`)) cancel().catch(fail);
  }
}

async function receiptOf(id, token, signal) {
  const payment = read(`payment.${id}`);
  return payment ? (await ask('GET', `/payments/${payment}`, { token, signal })).body : null;
}

/** The title and the time of what a reservation is for. */
export async function shownOf(item, signal) {
  const [concert, days] = await Promise.all([ask('GET', `/concerts/${item.concertId}`, { signal }), ask('GET', `/concerts/${item.concertId}/schedules?limit=100`, { signal })]);
  const day = days.body.items.find((candidate) => candidate.id === item.scheduleId);
  return { title: concert.body.title, at: day ? date(day.startsAt) : '' };
}
