// Draws the seats of a date: a grid of buttons for each section, one way through it by arrow keys. The state of a seat
// is told by its shape, by its sign and by its name for a screen reader, and only then by its colour.

import { h, say } from './dom.js';
import { count, won } from './format.js';
import { t } from './i18n.js';

const ALL_AT_ONCE = 1_000;
const SIGNS = { held: '–', sold: '×', chosen: '✓' };

export class SeatMap {
  #seats = new Map();
  #chosen = new Set();
  #shown = null;
  #map = null;

  /** @param options.onChoose told the chosen seats after each change; without it the map is only looked at */
  constructor(options) {
    this.options = options;
    this.element = h('div', { class: 'seatmap' }, this.tabs = h('div', { class: 'tabs' }), this.grids = h('div', { class: 'grids' }));
    this.grids.addEventListener('click', (event) => this.#clicked(event.target.closest('.seat')));
    this.grids.addEventListener('keydown', (event) => this.#keyed(event));
  }

  get chosen() {
    return [...this.#chosen].map((id) => this.#seats.get(id)).filter(Boolean);
  }

  stateOf(id) {
    return this.#seats.get(id)?.state;
  }

  /** Takes over a new state of all seats; answers the chosen ones that somebody else has now. */
  update(map) {
    const first = !this.#map;
    this.#map = map;
    this.#seats = new Map(flat(map).map((seat) => [seat.id, seat]));
    if (first) this.#drawTabs();
    this.#refreshTabs();
    if (first || !this.#isDrawn()) this.#drawSections();
    this.#paintAll();
    return this.#dropLost();
  }

  choose(ids) {
    this.#chosen = new Set(ids.filter((id) => this.#seats.get(id)?.state === 'available'));
    this.#paintAll();
    this.options.onChoose?.(this.chosen);
  }

  /** The free seats nearest to one: in its section, a row away counts like two seats aside. */
  nearest(seat, many) {
    const away = (other) => Math.abs(other.row - seat.row) * 2 + Math.abs(other.number - seat.number);
    return [...this.#seats.values()]
      .filter((other) => other.state === 'available' && other.sectionId === seat.sectionId && !this.#chosen.has(other.id))
      .sort((one, other) => away(one) - away(other)).slice(0, many);
  }

  focus(id) {
    const seat = this.#seats.get(id);
    if (seat && this.#shown && this.#shown !== seat.sectionId) this.#showSection(seat.sectionId);
    this.#button(id)?.focus();
  }

  #dropLost() {
    const lost = this.chosen.filter((seat) => seat.state !== 'available');
    for (const seat of lost) this.#chosen.delete(seat.id);
    if (lost.length > 0) this.options.onChoose?.(this.chosen);
    return lost;
  }

  #drawTabs() {
    if (this.#seats.size <= ALL_AT_ONCE) return;
    this.#shown = this.#map.sections[0]?.id;
    this.tabs.replaceChildren(...this.#map.sections.map((section) => h('button', { type: 'button', 'data-section': section.id,
      onclick: () => this.#showSection(section.id) })));
  }

  #refreshTabs() {
    for (const tab of this.tabs.children) {
      const section = this.#map.sections.find((candidate) => candidate.id === tab.dataset.section);
      say(tab, `${section.name} · ${won(section.price)} · ${free(section)}`);
      tab.setAttribute('aria-pressed', String(section.id === this.#shown));
    }
  }

  #showSection(id) {
    this.#shown = id;
    this.#refreshTabs();
    this.#drawSections();
    this.#paintAll();
  }

  #visible() {
    return this.#map.sections.filter((section) => !this.#shown || section.id === this.#shown);
  }

  #isDrawn() {
    return this.grids.querySelectorAll('.seat').length === this.#visible().reduce((sum, section) => sum + size(section), 0);
  }

  #drawSections() {
    this.grids.replaceChildren(...this.#visible().map((section) => this.#drawSection(section)));
    for (const grid of this.grids.querySelectorAll('[role=grid]')) grid.querySelector('.seat')?.setAttribute('tabindex', '0');
  }

  #drawSection(section) {
    const rows = section.rows.map((row) => h('div', { role: 'row', class: 'row' },
      h('span', { class: 'rowname', role: 'rowheader' }, row.row),
      row.seats.map((seat) => h('span', { role: 'gridcell' }, h('button', { type: 'button', class: 'seat', tabindex: '-1', 'data-id': seat.id })))));
    return h('section', { class: 'block' },
      h('h3', {}, section.name, ' ', h('span', { class: 'price' }, won(section.price))),
      h('p', { class: 'free', 'data-section': section.id }, free(section)),
      h('div', { class: 'scroll' }, h('div', { role: 'grid', 'aria-label': t('seats.grid', { section: section.name }) }, rows)));
  }

  #button(id) {
    return this.grids.querySelector(`[data-id="${id}"]`);
  }

  #paintAll() {
    for (const seat of this.#seats.values()) this.#paint(seat);
    for (const line of this.grids.querySelectorAll('.free')) {
      say(line, free(this.#map.sections.find((section) => section.id === line.dataset.section)));
    }
  }

  #paint(seat) {
    const button = this.#buttons().get(seat.id);
    if (!button) return;
    const state = this.#chosen.has(seat.id) && seat.state === 'available' ? 'chosen' : seat.state;
    if (button.dataset.state === state) return;
    button.dataset.state = state;
    say(button, SIGNS[state] ?? String(seat.number));
    button.setAttribute('aria-label', t('seat.name', { ...seat, price: won(seat.price), state: t(`state.${state}`) }));
    button.setAttribute('aria-disabled', String(!this.options.onChoose || state === 'held' || state === 'sold'));
    if (this.options.onChoose) button.setAttribute('aria-pressed', String(state === 'chosen'));
  }

  /** By id, so that a thousand seats are not searched a thousand times. */
  #buttons() {
    if (this.drawn !== this.grids.firstChild) {
      this.drawn = this.grids.firstChild;
      this.byId = new Map([...this.grids.querySelectorAll('.seat')].map((button) => [Number(button.dataset.id), button]));
    }
    return this.byId;
  }

  #clicked(button) {
    if (!button || !this.options.onChoose) return;
    const seat = this.#seats.get(Number(button.dataset.id));
    if (this.#chosen.has(seat.id)) this.#chosen.delete(seat.id);
    else if (seat.state !== 'available') return this.options.onTaken?.(seat);
    else if (this.#chosen.size >= this.options.limit) return this.options.onLimit?.();
    else this.#chosen.add(seat.id);
    this.#paint(seat);
    this.options.onChoose(this.chosen);
  }

  #keyed(event) {
    const button = event.target.closest('.seat');
    const row = button?.closest('.row');
    if (!row) return;
    const inRow = [...row.querySelectorAll('.seat')];
    const at = inRow.indexOf(button);
    const beside = (other) => other?.querySelectorAll('.seat')[Math.min(at, other.querySelectorAll('.seat').length - 1)];
    const next = { ArrowRight: () => inRow[at + 1], ArrowLeft: () => inRow[at - 1], Home: () => inRow[0], End: () => inRow.at(-1),
      ArrowUp: () => beside(row.previousElementSibling), ArrowDown: () => beside(row.nextElementSibling) }[event.key];
    if (!next) return;
    event.preventDefault();
    const wanted = next();
    if (!wanted) return;
    for (const seat of row.parentElement.querySelectorAll('.seat[tabindex="0"]')) seat.setAttribute('tabindex', '-1');
    wanted.setAttribute('tabindex', '0');
    wanted.focus();
  }
}

function flat(map) {
  return map.sections.flatMap((section) => section.rows.flatMap((row) => row.seats.map((seat) => ({
    ...seat, row: row.row, section: section.name, sectionId: section.id, price: section.price }))));
}

const size = (section) => section.rows.reduce((sum, row) => sum + row.seats.length, 0);

function free(section) {
  const many = section.rows.reduce((sum, row) => sum + row.seats.filter((seat) => seat.state === 'available').length, 0);
  return t('seats.free', { n: many, many: count(many) });
}

/** What the shapes mean. */
export function legend() {
  return h('ul', { class: 'legend', 'aria-label': t('legend') }, ['available', 'chosen', 'held', 'sold'].map((state) =>
    h('li', {}, h('span', { class: 'seat', 'data-state': state, 'aria-hidden': 'true' }, SIGNS[state] ?? '1'), t(`state.${state}`))));
}

export const seatName = (seat) => t('seat.short', { section: seat.section ?? '', row: seat.row, number: seat.number });
