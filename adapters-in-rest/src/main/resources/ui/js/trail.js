// The audit trail: who did what, the latest first, as the service keeps it for all consoles.

import { ask, rest } from './api.js';
import { h } from './dom.js';
import { time } from './format.js';
import { has, t } from './i18n.js';

const EVERY = 5_000;
const MOST = 20;

/** The trail as a card; `titles` names concerts by their id, and `look` shows what was done just now. */
export function trail({ token, signal, fail, titles }) {
  const list = h('ol', { class: 'actions', id: 'actions' });
  const look = async () => {
    const { body } = await ask('GET', `/admin/trail?limit=${MOST}`, { token, signal });
    list.replaceChildren(...body.items.map((deed) => h('li', {}, h('time', { datetime: deed.at }, time(deed.at)), ' ', words(deed, titles))));
  };
  const follow = async () => {
    for (;;) {
      if (!document.hidden) await look();
      await rest(EVERY, signal);
    }
  };
  follow().catch((fault) => { if (fault.name !== 'AbortError') fail(fault); });
  return { look, element: h('section', { class: 'card' }, h('h2', {}, t('actions.title')), list) };
}

function words(deed, titles) {
  const [, id] = deed.subject.split('/');
  const subject = titles.get(id) ?? deed.after.title ?? deed.after.name ?? deed.subject;
  const changes = Object.keys({ ...deed.before, ...deed.after }).filter((name) => name in deed.before)
    .map((name) => `${has(`lever.${name}`) ? t(`lever.${name}`) : name}: ${value(name, deed.before)} → ${value(name, deed.after)}`);
  const what = has(`deed.${deed.what}`) ? t(`deed.${deed.what}`) : deed.what;
  return t('actions.did', { who: deed.by, concert: subject, what: [what, ...changes].join(', ') });
}

function value(name, facts) {
  return name === 'mode' ? t(`mode.${facts.mode}`) : facts[name];
}
