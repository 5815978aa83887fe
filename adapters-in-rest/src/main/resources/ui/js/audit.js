// Asks whether everything agrees, and tells each invariant with what breaks it.

import { ask } from './api.js';
import { announce } from './announce.js';
import { h } from './dom.js';
import { time } from './format.js';
import { t } from './i18n.js';

export function audit({ token, signal, fail }) {
  const found = h('div', { id: 'audit' });
  const button = h('button', { type: 'button', class: 'primary', onclick: () => run().catch(fail).finally(() => { button.disabled = false; }) }, t('audit.run'));
  return h('section', { class: 'card' }, h('h2', {}, t('audit.title')), h('p', {}, t('audit.what')), button, found);

  async function run() {
    button.disabled = true;
    const { body } = await ask('GET', '/admin/audit', { token, signal });
    const summary = t(body.clean ? 'audit.clean' : 'audit.broken', { at: time(body.at), millis: body.tookMillis });
    found.replaceChildren(h('p', { class: body.clean ? 'good' : 'fault' }, h('strong', {}, summary)),
      h('ul', { class: 'findings' }, body.invariants.map((one) => h('li', {}, one.holds ? '✓ ' : '✗ ', one.invariant, one.breaches.length > 0 && h('ul', {}, one.breaches.map((breach) => h('li', {}, breach)))))));
    announce(summary);
  }
}
