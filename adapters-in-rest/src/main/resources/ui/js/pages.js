// Lists that are longer than a page, and the concerts as such a list, which can be searched.

import { ask } from './api.js';
import { h } from './dom.js';
import { t } from './i18n.js';

const LONGEST_SEARCH = 100;

/** Shows one page below the other. `page(cursor)` shows one and gives the next one's cursor; each is shown once. */
export function pager(page, fail) {
  const more = h('button', { type: 'button', hidden: true }, t('more'));
  const go = async (cursor) => {
    more.hidden = true;
    const next = await page(cursor);
    more.hidden = !next;
    more.onclick = () => go(next).catch((fault) => { more.hidden = false; fail(fault); });
  };
  return { more, start: () => go() };
}

/** The published concerts. `add(concert, signal)` puts one into the list, and may go on with it until the next search. */
export function concertPages({ list, signal, fail, add }) {
  let searching = null;
  const field = h('input', { type: 'search', maxlength: LONGEST_SEARCH });
  const results = h('div', {});
  const search = async () => {
    searching?.abort(new DOMException('Another search', 'AbortError'));
    const own = new AbortController();
    searching = own;
    const mine = AbortSignal.any([signal, own.signal]);
    list.replaceChildren();
    const pages = pager((cursor) => page(cursor, mine), fail);
    results.replaceChildren(list, pages.more);
    await pages.start().catch((fault) => { if (!own.signal.aborted) throw fault; });
  };
  const page = async (cursor, mine) => {
    const query = new URLSearchParams({ ...(field.value.trim() && { q: field.value.trim() }), ...(cursor && { cursor }) });
    const { body } = await ask('GET', `/concerts?${query}`, { signal: mine });
    if (body.items.length === 0 && !cursor) list.append(h('p', {}, t('concerts.none')));
    await Promise.all(body.items.map((concert) => add(concert, mine)));
    return body.nextCursor;
  };
  const form = h('form', { class: 'search', role: 'search', onsubmit: (event) => {
    event.preventDefault();
    search().catch(fail);
  } }, h('label', {}, t('search'), ' ', field), ' ', h('button', {}, t('search.go')));
  return { elements: [form, results], start: search };
}
