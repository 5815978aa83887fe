// What changes without being asked: a place in a queue, and the seats of a date. Everything else of the client only
// sees the callbacks. Both are heard from a stream while somebody looks at the page, and asked for again and again while
// nobody does or there is no stream to be had. A browser has six connections to a server for all of its pages together,
// unless there is HTTP/2, so only one page listens to each; the others ask.

import { ask, rest } from './api.js';
import { listen } from './stream.js';

const SEATS_EVERY = 1_000;
const SEATS_EVERY_UNSEEN = 10_000;
const INSIDE_EVERY = 10_000;
const WITHOUT_STREAM = 30_000;
const LONGEST = 3_600_000;

/** Tells each state of a place in a queue, the first one at once, until it has expired or nobody listens any more. */
export async function followPlace(queueToken, onPlace, signal) {
  let place = null;
  const hear = (told) => onPlace(place = told);
  await follow('/queue-tokens/current/stream', {
    what: 'place',
    queueToken,
    hear,
    poll: async () => {
      hear((await ask('GET', '/queue-tokens/current', { queueToken, signal, patience: LONGEST })).body);
      return place.state === 'waiting' ? place.pollAfterMillis : Math.min(INSIDE_EVERY, (place.remainingSeconds + 1) * 1000);
    },
    isOver: () => place?.state === 'expired',
  }, signal);
}

/** Tells the seats of a date, the first time at once and then whenever they have changed. */
export async function followSeats(schedule, queueToken, onSeats, signal) {
  const path = `/schedules/${schedule}/seats`;
  let seats = null;
  let tag = null;
  await follow(`${path}/stream`, {
    what: 'seats',
    queueToken,
    version: () => seats?.version,
    hear: (told) => {
      seats = told.changes ? changed(seats, told) : told;
      tag = null;
      onSeats(seats);
    },
    poll: async () => {
      const answer = await ask('GET', path, { queueToken, tag, signal, patience: LONGEST });
      if (answer.status !== 304) {
        tag = answer.tag;
        onSeats(seats = answer.body);
      }
      return document.hidden ? SEATS_EVERY_UNSEEN : SEATS_EVERY;
    },
    isOver: () => false,
  }, signal);
}

/** The map with what has become of some seats. */
function changed(map, { version, freeSeats, changes }) {
  const states = new Map(changes.map((seat) => [seat.id, seat.state]));
  for (const section of map.sections) {
    for (const row of section.rows) {
      for (const seat of row.seats) seat.state = states.get(seat.id) ?? seat.state;
    }
  }
  return { ...map, version, freeSeats };
}

async function follow(path, { what, queueToken, version, hear, poll, isOver }, signal) {
  const stream = (seen) => listen(path, { queueToken, lastEventId: version?.(), signal: seen }, hear);
  while (!isOver()) {
    try {
      const pause = await alone(what, () => whileSeen(stream, signal));
      if (!isOver()) await rest(pause, signal);
    } catch {
      if (signal.aborted) throw signal.reason;
      await pollFor(document.hidden ? 0 : WITHOUT_STREAM, poll, isOver, signal);
    }
  }
}

/** Asks again and again, for so long and while nobody looks. */
async function pollFor(milliseconds, poll, isOver, signal) {
  const until = performance.now() + milliseconds;
  do {
    const pause = await poll();
    if (isOver()) return;
    await restUnlessSeen(pause, signal);
  } while (document.hidden || performance.now() < until);
}

/** Does what only one page of this browser may do at a time; rejects when another one does, or nobody can tell. */
function alone(what, work) {
  return navigator.locks.request(`concert.${what}`, { ifAvailable: true }, (lock) => {
    if (!lock) throw new Error('Another page listens');
    return work();
  });
}

/** Does what takes a connection as long as somebody looks at the page. */
async function whileSeen(work, signal) {
  const unseen = new AbortController();
  const look = () => { if (document.hidden) unseen.abort(); };
  document.addEventListener('visibilitychange', look);
  look();
  try {
    return await work(AbortSignal.any([signal, unseen.signal]));
  } finally {
    document.removeEventListener('visibilitychange', look);
  }
}

/** Pauses, but not longer than until somebody looks at the page again. */
async function restUnlessSeen(milliseconds, signal) {
  const early = new AbortController();
  const seen = () => { if (!document.hidden) early.abort(); };
  document.addEventListener('visibilitychange', seen);
  try {
    await rest(milliseconds, AbortSignal.any([signal, early.signal]));
  } catch (ended) {
    if (signal.aborted) throw ended;
  } finally {
    document.removeEventListener('visibilitychange', seen);
  }
}
