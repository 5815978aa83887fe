// Makes a concert step by step. What has been made is remembered with the draft, so that trying again after a fault
// goes on where it stopped; another draft begins anew, and what was made of the old one is seen by nobody.

import { ask } from './api.js';
import { read, write } from './store.js';

const SLOT = 'made';

export async function publish(draft, { token, signal, note }) {
  const content = JSON.stringify(draft);
  const kept = read(SLOT);
  const made = kept?.content === content ? kept : { content };
  const make = async (name, path, body) => {
    if (!made[name]) {
      made[name] = (await ask('POST', path, { token, signal, body })).body.id;
      write(SLOT, made);
    }
    return made[name];
  };
  const utc = (local) => new Date(local).toISOString();

  note('concert');
  const venue = await make('venue', '/admin/venues', { name: draft.venue, city: draft.city });
  const concert = await make('concert', '/admin/concerts', { venueId: venue, title: draft.title, artist: draft.artist, description: draft.description ?? '',
    saleOpensAt: utc(draft.opens), saleClosesAt: utc(draft.closes), purchaseLimit: draft.limit });
  note('dates');
  for (const [at, day] of draft.dates.entries()) {
    const schedule = await make(`date.${at}`, `/admin/concerts/${concert}/schedules`, { startsAt: utc(day) });
    for (const [number, section] of draft.sections.entries()) {
      await make(`section.${at}.${number}`, `/admin/schedules/${schedule}/sections`, section);
    }
  }
  note('seats');
  // Publishing again goes on where it stopped.
  await ask('POST', `/admin/concerts/${concert}/publication`, { token, signal, again: true });
  write(SLOT, null);
  return concert;
}
