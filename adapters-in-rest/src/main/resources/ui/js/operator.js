// The operator's console: every queue with its levers, the audit, and what was done here of late.

import { audit } from './audit.js';
import { h } from './dom.js';
import { time } from './format.js';
import { t } from './i18n.js';
import { identity } from './identity.js';
import { concertPages } from './pages.js';
import { QueuePanel } from './queuepanel.js';
import { open, show } from './shell.js';

const MOST_ACTIONS = 20;

await open({ role: 'operator', links: [['#/', 'nav.queues']], views: [[/^\/$/, queues]] });

async function queues({ main, signal, again }) {
  const { token } = identity('operator');
  const fail = (fault) => show(fault, 'operator', signal, again);
  const actions = h('ol', { class: 'actions', id: 'actions' });
  const note = (words) => {
    actions.prepend(h('li', {}, h('time', {}, time(new Date())), ' ', words));
    while (actions.children.length > MOST_ACTIONS) actions.lastChild.remove();
  };
  const list = h('div', { class: 'queues' });
  const pages = concertPages({ list, signal, fail, add: (concert, mine) => {
    const panel = new QueuePanel({ concert, token, signal: mine, fail, note });
    list.append(panel.element);
    panel.watch();
  } });
  main.append(h('h1', { tabindex: '-1' }, t('queues.title')), ...pages.elements, audit({ token, signal, fail, note }),
    h('section', { class: 'card' }, h('h2', {}, t('actions.title')), h('p', { class: 'small' }, t('actions.here')), actions));
  await pages.start();
}
