// What is on: concerts with their dates and how many seats are free.

import { ask } from './api.js';
import { h } from './dom.js';
import { count, date } from './format.js';
import { t } from './i18n.js';
import { concertPages } from './pages.js';
import { show } from './shell.js';

export async function concerts({ main, signal, again }) {
  const list = h('div', { class: 'cards' });
  const pages = concertPages({ list, signal, fail: (fault) => show(fault, 'buyer', signal, again), add: (concert, mine) => {
    list.append(card(concert));
    return fillDates(concert, mine);
  } });
  main.append(h('h1', { tabindex: '-1' }, t('concerts.title')), ...pages.elements);
  await pages.start();
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
