// One queue: what it does, as charts, and its levers. A lever that is moved takes effect with the next tick.

import { ask, rest } from './api.js';
import { Chart } from './chart.js';
import { h, say } from './dom.js';
import { count, millis } from './format.js';
import { t } from './i18n.js';

const EVERY = 2_000;
const EVERY_UNSEEN = 15_000;
const MODES = ['open', 'paused', 'draining', 'closed', 'bypass'];
const FASTEST = 6_000_000;
const LARGEST = 1_000_000;
const STEPS = 100;

export class QueuePanel {
  #last = null;

  constructor(context) {
    this.context = context;
    const { concert } = context;
    this.mode = h('strong', { class: 'mode' });
    this.buttons = MODES.map((mode) => h('button', { type: 'button', 'data-mode': mode, onclick: () => this.#steer({ mode }) }, t(`do.${mode}`)));
    this.rate = this.#lever('admissionsPerMinute', 1, FASTEST);
    this.cap = this.#lever('activeAtMost', 0, LARGEST);
    this.depth = new Chart(t('chart.depth'), [[t('chart.waiting'), 'a'], [t('chart.away'), 'b']]);
    this.flow = new Chart(t('chart.flow'), [[t('chart.in'), 'a'], [t('chart.admitted'), 'b']]);
    this.inside = new Chart(t('chart.inside'), [[t('chart.active'), 'a'], [t('chart.noShows'), 'c']]);
    this.waits = new Chart(t('chart.waits'), [['p50', 'a'], ['p90', 'b'], ['p99', 'c']], millis);
    this.sales = new Chart(t('chart.sales'), [[t('chart.sold'), 'a'], [t('chart.held'), 'b'], [t('chart.free'), 'c']]);
    this.totals = h('p', { class: 'small' });
    this.element = h('article', { class: 'card queue', 'aria-labelledby': `q-${concert.id}`, 'data-concert': concert.id },
      h('h2', { id: `q-${concert.id}` }, concert.title), h('p', {}, t('queue.mode'), ' ', this.mode),
      h('div', { class: 'modes', role: 'group', 'aria-label': t('queue.modes') }, this.buttons), this.rate.element, this.cap.element,
      h('div', { class: 'charts' }, [this.depth, this.flow, this.inside, this.waits, this.sales].map((chart) => chart.element)), this.totals);
  }

  /** Looks again and again, but only at what is on the screen. */
  watch() {
    let visible = true;
    const eye = new IntersectionObserver(([entry]) => { visible = entry.isIntersecting; });
    eye.observe(this.element);
    const { signal, fail } = this.context;
    signal.addEventListener('abort', () => eye.disconnect());
    const look = async () => {
      for (;;) {
        if (visible) await this.#look();
        await rest(document.hidden ? EVERY_UNSEEN : EVERY, signal);
      }
    };
    look().catch((fault) => { if (fault.name !== 'AbortError') fail(fault); });
  }

  async #look() {
    const { concert, token, signal } = this.context;
    const status = (await ask('GET', `/admin/queues/${concert.id}`, { token, signal })).body;
    const days = (await ask('GET', `/concerts/${concert.id}/schedules?limit=100`, { signal })).body;
    const sum = (name) => days.items.reduce((seats, day) => seats + day[name], 0);
    this.sales.add(sum('soldSeats'), sum('heldSeats'), sum('freeSeats'));
    this.#tell(status);
  }

  #tell(status) {
    const now = performance.now();
    const before = this.#last ?? { status, at: now - EVERY };
    const perMinute = (name) => Math.max(0, Math.round((status[name] - before.status[name]) / ((now - before.at) / 60_000)));
    this.depth.add(status.waiting, status.away);
    this.flow.add(perMinute('entered'), perMinute('admitted'));
    this.inside.add(status.active, status.noShows);
    this.waits.add(status.waits.p50Millis, status.waits.p90Millis, status.waits.p99Millis);
    say(this.totals, t('queue.totals', { entered: count(status.entered), admitted: count(status.admitted), left: count(status.left), lapsed: count(status.lapsed) }));
    this.#last = { status, at: now };
    this.#showLevers(status);
  }

  #showLevers(status) {
    say(this.mode, t(`mode.${status.mode}`));
    for (const button of this.buttons) button.setAttribute('aria-pressed', String(button.dataset.mode === status.mode));
    this.rate.show(status.admissionsPerMinute);
    this.cap.show(status.activeAtMost);
  }

  async #steer(change) {
    const { concert, token, signal, fail, note } = this.context;
    try {
      const { body } = await ask('PATCH', `/admin/queues/${concert.id}`, { token, signal, body: change, again: true });
      this.#showLevers(body);
      note();
    } catch (fault) {
      fail(fault);
    }
  }

  /** A slider by orders of magnitude, and a field beside it for the exact number. */
  #lever(name, least, most) {
    const send = (value) => this.#steer({ [name]: Math.min(most, Math.max(least, Math.round(value))) });
    const slider = h('input', { type: 'range', min: 0, max: STEPS, 'aria-label': t(`lever.${name}.slider`), onchange: () => send(valueAt(Number(slider.value), least, most)),
      oninput: () => { exact.value = valueAt(Number(slider.value), least, most); slider.setAttribute('aria-valuetext', count(Number(exact.value))); } });
    const exact = h('input', { type: 'number', min: least, max: most, step: 1, onchange: () => send(Number(exact.value)) });
    const show = (value) => {
      if (document.activeElement === exact || document.activeElement === slider && slider.matches(':active')) return;
      exact.value = value;
      slider.value = stepOf(value, least, most);
      slider.setAttribute('aria-valuetext', count(value));
    };
    return { show, element: h('div', { class: 'lever' }, h('label', {}, t(`lever.${name}`), ' ', exact), slider) };
  }
}

function valueAt(step, least, most) {
  return step === 0 ? least : Math.max(least, round(Math.exp((Math.log(most + 1) * step) / STEPS) - 1));
}

function stepOf(value, least, most) {
  return value <= least ? 0 : Math.round((Math.log(value + 1) / Math.log(most + 1)) * STEPS);
}

/** To two digits that matter. */
function round(value) {
  const digit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return Math.round(value / digit) * digit;
}
