// The waiting room: the place, how it moves, an estimate that claims no more than can be known, and what to do meanwhile.

import { announce } from './announce.js';
import { h, say } from './dom.js';
import { count, range, span } from './format.js';
import { t } from './i18n.js';
import { loadSettings } from './identity.js';
import { followSeats } from './live.js';
import { legend, SeatMap } from './seatmap.js';
import { read, write } from './store.js';

const SAY_EVERY = 10_000;

export function waitingView(context, first) {
  const { body, concert, user, leave, fail } = context;
  const slot = `first.${user}.${concert.id}`;
  const began = Math.max(read(slot) ?? 0, first.position);
  write(slot, began);
  const number = h('p', { class: 'position', id: 'place' });
  const ahead = h('p', { id: 'ahead' });
  const bar = h('progress', { max: String(began), 'aria-label': t('queue.progress') });
  const estimate = h('p', { class: 'estimate', id: 'estimate' });
  const mode = h('p', { class: 'notice', hidden: true });
  const kept = h('li', {});
  loadSettings().then((settings) => say(kept, t('queue.kept', { time: span(settings.placeKeptSeconds) })));
  body.replaceChildren(
    h('section', { class: 'card room', 'aria-labelledby': 'room' }, h('h2', { id: 'room' }, t('queue.title')),
      h('p', { class: 'small' }, t('queue.yourPlace')), number, bar, ahead, estimate, mode,
      h('h3', {}, t('queue.meanwhile')), h('ul', { class: 'hints' }, h('li', {}, t('queue.open')), kept, h('li', {}, t('queue.claim')), h('li', {}, t('queue.money'))),
      h('button', { type: 'button', onclick: () => leave().catch(fail) }, t('queue.leave'))),
    preview(context));

  let said = -Infinity;
  return (place) => {
    say(number, count(place.position));
    bar.value = Math.max(0, began - place.position);
    say(ahead, t('queue.ahead', { n: place.ahead, many: count(place.ahead) }));
    say(estimate, place.queue === 'paused' ? t('estimate.unknown') : range(place.estimate));
    mode.hidden = place.queue === 'open';
    say(mode, place.queue === 'open' ? '' : t(`mode.${place.queue}.waiting`));
    document.title = `(${count(place.position)}) ${concert.title}`;
    if (performance.now() - said > SAY_EVERY) {
      said = performance.now();
      announce(t('queue.said', { place: count(place.position), estimate: estimate.textContent }));
    }
  };
}

/** The seats may be looked at while one waits. */
function preview({ scheduleId, queueToken, signal, fail }) {
  const map = new SeatMap({});
  const details = h('details', { class: 'card' }, h('summary', {}, t('queue.look')), legend(), map.element);
  let closed = new AbortController();
  details.addEventListener('toggle', () => {
    closed.abort();
    closed = new AbortController();
    if (details.open) followSeats(scheduleId, queueToken, (seats) => map.update(seats), AbortSignal.any([signal, closed.signal])).catch((fault) => {
      if (fault.name !== 'AbortError') fail(fault);
    });
  });
  return details;
}
