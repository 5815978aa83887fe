// The operator's console: every queue with its levers, the audit, and what was done here of late.

import { ask } from './api.js';
import { audit } from './audit.js';
import { h } from './dom.js';
import { time } from './format.js';
import { t } from './i18n.js';
import { identity } from './identity.js';
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
  const more = h('button', { type: 'button', hidden: true }, t('more'));
  main.append(h('h1', { tabindex: '-1' }, t('queues.title')), list, more, audit({ token, signal, fail, note }),
    h('section', { class: 'card' }, h('h2', {}, t('actions.title')), h('p', { class: 'small' }, t('actions.here')), actions));
  const page = async (cursor) => {
    const query = cursor ? `?cursor=${encodeURIComponent(cursor)}` : '';
    const { body } = await ask('GET', `/concerts${query}`, { signal });
    for (const concert of body.items) {
      const panel = new QueuePanel({ concert, token, signal, fail, note });
      list.append(panel.element);
      panel.watch();
    }
    more.hidden = !body.nextCursor;
    more.onclick = () => page(body.nextCursor).catch(fail);
  };
  await page();
}
