// What a screen reader is told, and what everybody sees while the page waits for the service.

import { h, say } from './dom.js';
import { t } from './i18n.js';

const polite = h('p', { class: 'unseen', 'aria-live': 'polite', id: 'polite' });
const alarm = h('div', { class: 'alarm', role: 'alert', id: 'alarm' });
const waiting = h('p', { class: 'waiting', role: 'status', id: 'waiting' });
const notes = new Map();

export const regions = [polite, alarm, waiting];

export function announce(text) {
  say(polite, text);
}

/** Tells what went wrong, with what can be done about it, until something else is told or it is put away. */
export function warn(text, ...more) {
  const close = h('button', { class: 'quiet', type: 'button', 'aria-label': t('close'), onclick: hush }, '×');
  alarm.replaceChildren(h('div', {}, h('p', {}, text), ...more), close);
}

export function hush() {
  alarm.replaceChildren();
}

/** Shows that a request waits and will be sent again by itself; an empty text ends that. */
export function noteWaiting(request, text) {
  if (text) notes.set(request, text);
  else notes.delete(request);
  say(waiting, [...notes.values()].at(-1) ?? '');
}
