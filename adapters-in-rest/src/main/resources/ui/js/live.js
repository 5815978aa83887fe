// What changes without being asked: a place in a queue, and the seats of a date. Everything else of the client only
// sees the callbacks, so polling can be exchanged for a stream here. (EventSource cannot send the Queue-Token, so a
// stream has to be read by fetch.)

import { ask, rest } from './api.js';

const SEATS_EVERY = 1_000;
const SEATS_EVERY_UNSEEN = 10_000;
const INSIDE_EVERY = 10_000;
const LONGEST = 3_600_000;

/** Tells each state of a place in a queue, the first one at once, until it has expired or nobody listens any more. */
export async function followPlace(queueToken, onPlace, signal) {
  for (;;) {
    const { body: place } = await ask('GET', '/queue-tokens/current', { queueToken, signal, patience: LONGEST });
    onPlace(place);
    if (place.state === 'expired') return;
    const pause = place.state === 'waiting' ? place.pollAfterMillis : Math.min(INSIDE_EVERY, (place.remainingSeconds + 1) * 1000);
    await restUnlessSeen(pause, signal);
  }
}

/** Tells the seats of a date, the first time at once and then whenever they have changed. */
export async function followSeats(schedule, queueToken, onSeats, signal) {
  let tag = null;
  for (;;) {
    const answer = await ask('GET', `/schedules/${schedule}/seats`, { queueToken, tag, signal, patience: LONGEST });
    if (answer.status !== 304) {
      tag = answer.tag;
      onSeats(answer.body);
    }
    await restUnlessSeen(document.hidden ? SEATS_EVERY_UNSEEN : SEATS_EVERY, signal);
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
