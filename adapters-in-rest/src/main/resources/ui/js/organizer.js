// The organizer's page: a concert with its venue, dates and sections, drawn while it is written, and put on sale.

import { Problem } from './api.js';
import { announce } from './announce.js';
import { h } from './dom.js';
import { date, won } from './format.js';
import { t } from './i18n.js';
import { identity } from './identity.js';
import { ofDates, ofSections, problemsOf } from './draft.js';
import { publish } from './publish.js';
import { SeatMap } from './seatmap.js';
import { focusHeading, open, show } from './shell.js';
import { erase, read, write } from './store.js';

await open({ role: 'organizer', links: [['#/', 'nav.newConcert']], views: [[/^\/$/, programme]] });

async function programme({ main, signal, again }) {
  const { token, user } = identity('organizer');
  const slot = `draft.${user}`;
  const draft = read(slot) ?? { limit: 4, dates: [''], sections: [{ name: 'R', rows: 5, seatsPerRow: 10, price: 100_000 }] };
  const preview = h('div', { id: 'preview' });
  const changed = () => { write(slot, draft); drawPreview(preview, draft); };
  const field = (name, kind, more = {}) => h('label', {}, t(`draft.${name}`), h('input', { type: kind, name, required: true, value: draft[name], ...more,
    oninput: (event) => { draft[name] = kind === 'number' ? Number(event.target.value) : event.target.value; changed(); } }));
  const button = h('button', { class: 'primary' }, t('draft.publish'));
  const form = h('form', { class: 'draft', onsubmit: (event) => { event.preventDefault(); go().catch((fault) => show(fault, 'organizer', signal, again)); } },
    h('fieldset', {}, h('legend', {}, t('draft.concert')), field('title', 'text', { maxlength: 200 }), field('artist', 'text', { maxlength: 100 }), field('description', 'text', { maxlength: 2000, required: false })),
    h('fieldset', {}, h('legend', {}, t('draft.venue')), field('venue', 'text', { maxlength: 100 }), field('city', 'text', { maxlength: 100 })),
    h('fieldset', {}, h('legend', {}, t('draft.sale')), field('opens', 'datetime-local'), field('closes', 'datetime-local'), field('limit', 'number', { min: 1, max: 100 })),
    ofDates(draft, changed), ofSections(draft, changed), button);
  main.append(h('h1', { tabindex: '-1' }, t('draft.heading')), h('p', {}, t('draft.zone', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })), h('div', { class: 'columns' }, form, preview));
  drawPreview(preview, draft);

  async function go() {
    const wrong = problemsOf(draft);
    if (wrong) throw new Problem(400, { type: 'invalid-programme', detail: wrong });
    button.disabled = true;
    try {
      const concert = await publish(draft, { token, signal, note: (step) => announce(t(`publish.${step}`)) });
      erase(slot);
      main.replaceChildren(h('h1', { tabindex: '-1' }, t('published.title')), h('p', {}, t('published.words', { title: draft.title })), preview,
        h('p', {}, h('a', { class: 'button', href: './' }, t('footer.buyer')), ' ', h('a', { class: 'button', href: 'operator.html' }, t('footer.operator')), ' ', h('button', { type: 'button', 'data-concert': concert, onclick: again }, t('published.another'))));
      focusHeading(main);
    } finally {
      button.disabled = false;
    }
  }
}

/** What buyers will see. */
function drawPreview(preview, draft) {
  const map = new SeatMap({});
  const days = draft.dates.filter(Boolean).map((day) => h('li', {}, date(new Date(day))));
  const seats = draft.sections.reduce((sum, section) => sum + section.rows * section.seatsPerRow, 0);
  preview.replaceChildren(h('section', { class: 'card', 'aria-labelledby': 'p' }, h('h2', { id: 'p' }, t('draft.preview')), h('h3', {}, draft.title || '…'), h('p', { class: 'artist' }, draft.artist || '…'),
    h('p', { class: 'place' }, [draft.venue, draft.city].filter(Boolean).join(', ')), h('ul', {}, days),
    h('p', {}, t('draft.worth', { n: seats, total: won(draft.sections.reduce((sum, section) => sum + section.rows * section.seatsPerRow * section.price, 0)) })),
    h('p', { class: 'stage', 'aria-hidden': 'true' }, t('seats.stage')), map.element));
  if (seats > 0 && seats <= 5_000) map.update(mapOf(draft));
}

function mapOf(draft) {
  let id = 0;
  const upTo = (many) => Array.from({ length: many }, (_, at) => at + 1);
  return { sections: draft.sections.map((section, at) => ({ id: String(at), name: section.name, price: section.price,
    rows: upTo(section.rows).map((row) => ({ row, seats: upTo(section.seatsPerRow).map((number) => ({ id: ++id, number, state: 'available' })) })) })) };
}
