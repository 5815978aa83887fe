// The operator's console: every queue with its levers, the audit, and what was done here of late.

import { audit } from './audit.js';
import { h } from './dom.js';
import { t } from './i18n.js';
import { identity } from './identity.js';
import { concertPages } from './pages.js';
import { QueuePanel } from './queuepanel.js';
import { open, show } from './shell.js';
import { trail } from './trail.js';

await open({ role: 'operator', links: [['#/', 'nav.queues']], views: [[/^\/$/, queues]] });

async function queues({ main, signal, again }) {
  const { token } = identity('operator');
  const fail = (fault) => show(fault, 'operator', signal, again);
  const titles = new Map();
  const deeds = trail({ token, signal, fail, titles });
  const note = () => deeds.look().catch(fail);
  const list = h('div', { class: 'queues' });
  const pages = concertPages({ list, signal, fail, add: (concert, mine) => {
    titles.set(concert.id, concert.title);
    const panel = new QueuePanel({ concert, token, signal: mine, fail, note });
    list.append(panel.element);
    panel.watch();
  } });
  main.append(h('h1', { tabindex: '-1' }, t('queues.title')), ...pages.elements, audit({ token, signal, fail }), deeds.element);
  await pages.start();
}
