// Everything one holds and has bought, and one's money.

import { ask } from './api.js';
import { h } from './dom.js';
import { won } from './format.js';
import { t } from './i18n.js';
import { identity } from './identity.js';
import { balanceOf, chargeForm } from './money.js';
import { pager } from './pages.js';
import { shownOf } from './reservation.js';
import { seatName } from './seatmap.js';
import { show } from './shell.js';

const USUAL_CHARGE = 100_000;

export async function mine({ main, signal, again }) {
  const { token, user } = identity('buyer');
  const fail = (fault) => show(fault, 'buyer', signal, again);
  const balance = await balanceOf(token, signal);
  const list = h('div', { class: 'cards' });
  const page = async (cursor) => {
    const query = cursor ? `?cursor=${encodeURIComponent(cursor)}` : '';
    const { body } = await ask('GET', `/reservations${query}`, { token, signal });
    if (body.items.length === 0 && !cursor) list.append(h('p', {}, t('mine.none')));
    for (const item of body.items) list.append(card(item, await occasion(item)));
    return body.nextCursor;
  };
  const pages = pager(page, fail);
  main.append(h('h1', { tabindex: '-1' }, t('nav.reservations')), h('section', { class: 'card' }, h('h2', {}, t('balance.title')),
    h('p', { class: 'amount', id: 'balance' }, won(balance)), chargeForm({ token, user, suggested: USUAL_CHARGE, done: again, fail })), list, pages.more);
  const occasions = new Map();
  const occasion = (item) => {
    if (!occasions.has(item.scheduleId)) occasions.set(item.scheduleId, shownOf(item, signal));
    return occasions.get(item.scheduleId);
  };
  await pages.start();
}

function card(item, occasion) {
  return h('article', { class: 'card', 'data-state': item.state }, h('h2', {}, occasion.title), h('p', {}, occasion.at), h('p', {}, item.seats.map(seatName).join(', ')),
    h('p', {}, won(item.total), ' · ', h('strong', { class: 'state' }, t(`reservation.${item.state}`))),
    h('a', { class: 'button', href: `#/reservations/${item.id}` }, t(item.state === 'held' ? 'hold.goOn' : 'mine.see')));
}
