// What is on: concerts with their dates and how many seats are free.

import { ask } from './api.js';
import { h } from './dom.js';
import { count, date } from './format.js';
import { t } from './i18n.js';

export async function concerts({ main, signal }) {
  const list = h('div', { class: 'cards' });
  const more = h('button', { type: 'button', hidden: true }, t('more'));
  main.append(h('h1', { tabindex: '-1' }, t('concerts.title')), list, more);
  const page = async (cursor) => {
    const query = cursor ? `?cursor=${encodeURIComponent(cursor)}` : '';
    const { body } = await ask('GET', `/concerts${query}`, { signal });
    if (body.items.length === 0 && !cursor) list.append(h('p', {}, t('concerts.none')));
    more.hidden = !body.nextCursor;
    more.onclick = () => page(body.nextCursor);
    for (const concert of body.items) list.append(card(concert));
    await Promise.all(body.items.map((concert) => fillDates(concert, signal)));
  };
  await page();
}

function card(concert) {
  return h('article', { class: 'card concert', 'aria-labelledby': `c-${concert.id}` },
    h('h2', { id: `c-${concert.id}` }, concert.title),
    h('p', { class: 'artist' }, concert.artist), h('p', { class: 'place' }, `${concert.venue.name}, ${concert.venue.city}`),
    concert.description && h('p', {}, concert.description),
    concert.status === 'upcoming' && h('p', { class: 'badge' }, t('concerts.opens', { at: date(concert.saleOpensAt) })),
    concert.status === 'ended' && h('p', { class: 'badge' }, t('concerts.ended')),
    h('ul', { class: 'dates', id: `d-${concert.id}` }));
}

async function fillDates(concert, signal) {
  const { body } = await ask('GET', `/concerts/${concert.id}/schedules?limit=100`, { signal });
  document.getElementById(`d-${concert.id}`)?.replaceChildren(...body.items.map((day) => h('li', {},
    h('span', {}, date(day.startsAt)), h('span', { class: 'free' }, t('seats.free', { n: day.freeSeats, many: count(day.freeSeats) })),
    concert.status === 'on-sale' && h('a', { class: day.freeSeats > 0 ? 'button primary' : 'button', href: `#/concerts/${concert.id}/dates/${day.id}`,
      'aria-label': t('concerts.buyFor', { title: concert.title, at: date(day.startsAt) }) }, t('concerts.buy')))));
}
