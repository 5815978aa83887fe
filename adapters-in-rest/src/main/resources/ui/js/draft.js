// The parts of a draft of which there may be several: its dates and its sections.

import { h } from './dom.js';
import { t } from './i18n.js';

const MOST_SECTIONS = 50;
const MOST_SEATS = 100_000;

export function ofDates(draft, changed) {
  return several('dates', draft.dates, () => '', (at) => h('label', {}, t('draft.date', { n: at + 1 }), h('input', { type: 'datetime-local', required: true, value: draft.dates[at],
    oninput: (event) => { draft.dates[at] = event.target.value; changed(); } })), changed);
}

export function ofSections(draft, changed) {
  const number = (at, name, max) => h('label', {}, t(`draft.${name}`), h('input', { type: 'number', min: 1, max, required: true, value: draft.sections[at][name],
    oninput: (event) => { draft.sections[at][name] = Math.max(0, Math.floor(Number(event.target.value))); changed(); } }));
  return several('sections', draft.sections, () => ({ name: '', rows: 5, seatsPerRow: 10, price: 50_000 }), (at) => [
    h('label', {}, t('draft.section'), h('input', { required: true, maxlength: 50, value: draft.sections[at].name, oninput: (event) => { draft.sections[at].name = event.target.value; changed(); } })),
    number(at, 'rows', 1000), number(at, 'seatsPerRow', 1000), number(at, 'price', 100_000_000)], changed);
}

function several(kind, list, another, drawOne, changed) {
  const box = h('fieldset', { class: kind });
  const draw = () => box.replaceChildren(h('legend', {}, t(`draft.${kind}`)),
    ...list.map((_, at) => h('div', { class: 'one' }, drawOne(at), list.length > 1 && h('button', { type: 'button', class: 'quiet', 'aria-label': t(`draft.${kind}.remove`, { n: at + 1 }),
      onclick: () => { list.splice(at, 1); draw(); changed(); } }, '×'))),
    h('button', { type: 'button', onclick: () => { list.push(another()); draw(); changed(); box.querySelector('.one:last-of-type input')?.focus(); } }, t(`draft.${kind}.add`)));
  draw();
  return box;
}

/** What the service would refuse anyway, said before anything is made. */
export function problemsOf(draft) {
  const seats = draft.sections.reduce((sum, section) => sum + section.rows * section.seatsPerRow, 0);
  if (draft.sections.length > MOST_SECTIONS || seats > MOST_SEATS) return t('draft.tooLarge');
  if (new Set(draft.sections.map((section) => section.name.trim())).size < draft.sections.length) return t('draft.sameName');
  if (draft.opens >= draft.closes) return t('draft.window');
  return null;
}
