// Money, instants and spans of time as people read them. Instants are UTC on the wire and in the visitor's zone here.

import { language, t } from './i18n.js';

const number = new Intl.NumberFormat(language);
const instant = new Intl.DateTimeFormat(language, {
  year: 'numeric', month: 'short', day: 'numeric', weekday: 'short', hour: '2-digit', minute: '2-digit', timeZoneName: 'short',
});
const moment = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', second: '2-digit' });

export const count = (many) => number.format(many);
export const won = (amount) => t('money', { amount: number.format(amount) });
export const date = (utc) => instant.format(new Date(utc));
export const time = (utc) => moment.format(new Date(utc));

/** 4:05 */
export function clock(seconds) {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** About how long, rounded to what anybody can know. */
export function span(seconds) {
  if (seconds < 50) return t('span.seconds', { n: Math.max(1, Math.ceil(seconds / 10)) * 10 });
  if (seconds < 5400) return t('span.minutes', { n: Math.max(1, Math.round(seconds / 60)) });
  return t('span.hours', { n: Math.round(seconds / 3600) });
}

export function range(estimate) {
  if (!estimate) return t('estimate.unknown');
  const from = span(estimate.atLeastSeconds);
  const to = span(estimate.atMostSeconds);
  if (estimate.atMostSeconds < 50) return t('estimate.atMost', { to });
  return from === to ? t('estimate.about', { to }) : t('estimate.range', { from, to });
}

/** Milliseconds on an axis: 1.4 s, 3:20. */
export function millis(value) {
  return value < 60_000 ? `${(value / 1000).toFixed(1)} s` : clock(value / 1000);
}
