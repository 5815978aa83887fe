// The frame around every page: header, language, regions for announcements, and the way from one view to the next.

import { Problem } from './api.js';
import { hush, regions, warn } from './announce.js';
import { h } from './dom.js';
import { language, loadWords, t, useLanguage } from './i18n.js';
import { forget, identity, loadSettings, signIn } from './identity.js';

/**
 * @param page.role whom the page is for
 * @param page.links pairs of an address and the key of its words
 * @param page.views pairs of a pattern and a view; a view gets main, the parts of the address and a signal that ends it
 */
export async function open(page) {
  await Promise.all([loadWords(), loadSettings()]);
  const main = h('main', { id: 'main', tabindex: '-1' });
  const who = h('span', { class: 'who' });
  document.body.prepend(
    h('a', { class: 'skip', href: '#main', onclick: (event) => { event.preventDefault(); main.focus(); } }, t('skip')),
    header(page, who), ...regions, main, footer());
  let leave = new AbortController();
  const show = async () => {
    leave.abort(new DOMException('Left', 'AbortError'));
    leave = new AbortController();
    hush();
    drawWho(page.role, who, show);
    await draw(page, main, leave.signal, show);
  };
  window.addEventListener('hashchange', show);
  await show();
}

async function draw(page, main, signal, again) {
  const path = location.hash.slice(1) || '/';
  const [pattern, view, open] = page.views.find(([candidate]) => candidate.test(path)) ?? page.views[0];
  document.title = t(`title.${page.role}`);
  main.replaceChildren();
  if (!open && !identity(page.role)) {
    main.replaceChildren(signIn(page.role, again));
    focusHeading(main);
    return;
  }
  try {
    await view({ main, parts: pattern.exec(path)?.slice(1) ?? [], signal, again });
    focusHeading(main);
  } catch (fault) {
    show(fault, page.role, signal, again);
  }
}

/** Tells of a fault; who is not known any more signs in again. */
export function show(fault, role, signal, again) {
  if (signal?.aborted) return;
  if (fault instanceof Problem && fault.type === 'unauthenticated') {
    forget(role);
    again();
    return;
  }
  if (!fault.words) console.error(fault);
  warn(fault.words ?? t('problem.page'), h('button', { type: 'button', onclick: again }, t('again')));
}

export function focusHeading(main) {
  main.querySelector('h1')?.focus({ preventScroll: false });
}

function header(page, who) {
  const links = page.links.map(([address, key]) => h('a', { href: address }, t(key)));
  const other = language === 'ko' ? ['en', 'English'] : ['ko', '한국어'];
  return h('header', {}, h('a', { class: 'brand', href: '#/' }, t(`brand.${page.role}`)), h('nav', { 'aria-label': t('nav') }, links), who,
    h('button', { type: 'button', class: 'quiet', lang: other[0], id: 'language', onclick: () => useLanguage(other[0]) }, other[1]));
}

function drawWho(role, who, again) {
  const somebody = identity(role);
  who.replaceChildren(...(somebody ? [h('span', { class: 'name' }, somebody.user),
    h('button', { type: 'button', class: 'quiet', onclick: () => { forget(role); again(); } }, t('signOut'))] : []));
}

function footer() {
  return h('footer', {}, h('a', { href: './' }, t('footer.buyer')), ' · ', h('a', { href: 'operator.html' }, t('footer.operator')), ' · ',
    h('a', { href: 'organizer.html' }, t('footer.organizer')), ' · ', h('a', { href: '/q/swagger-ui' }, t('footer.api')));
}
