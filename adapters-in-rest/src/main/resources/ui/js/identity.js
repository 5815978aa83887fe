// Who is at the page. This is the one place to change for another identity provider: whatever signs people in leaves
// their access token by remember(role, token), or as localStorage['concert.identity.<role>'] = '{"token":"<JWT>"}'
// before the page is opened.

import { ask } from './api.js';
import { h } from './dom.js';
import { t } from './i18n.js';
import { erase, read, write } from './store.js';

let settings = null;

/** What the service tells its pages: whether anybody may sign in by name, and for how long a place is kept. */
export async function loadSettings() {
  settings ??= await (await fetch(new URL('../settings.json', import.meta.url))).json();
  return settings;
}

export function identity(role) {
  const kept = read(`identity.${role}`);
  const claims = kept && claimsOf(kept.token);
  return claims ? { token: kept.token, user: claims.sub } : null;
}

export function remember(role, token) {
  write(`identity.${role}`, { token });
}

export function forget(role) {
  erase(`identity.${role}`);
}

function claimsOf(token) {
  try {
    const bytes = atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/'));
    const claims = JSON.parse(new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0))));
    return claims.exp * 1000 > Date.now() - 60_000 || !claims.exp ? claims : null;
  } catch {
    return null;
  }
}

/** A form that signs somebody in and then goes on. */
export function signIn(role, goOn) {
  const fault = h('p', { class: 'fault', role: 'alert' });
  const take = async (form, makeToken) => {
    try {
      const token = await makeToken(new FormData(form));
      if (!claimsOf(token)) throw new Error(t('signIn.unreadable'));
      remember(role, token);
      goOn();
    } catch (refusal) {
      fault.textContent = refusal.words ?? refusal.message;
    }
  };
  const form = (legend, field, makeToken) => h('form', { class: 'card', onsubmit: (event) => { event.preventDefault(); take(event.target, makeToken); } },
    h('label', {}, legend, field), h('button', { class: 'primary' }, t('signIn.go')));
  return h('section', { class: 'narrow' }, h('h1', { tabindex: '-1' }, t('signIn.title')), h('p', {}, t(`signIn.why.${role}`)),
    settings.demo && form(t('signIn.name'), h('input', { name: 'user', required: true, maxlength: '64', autocomplete: 'username' }), demoToken(role)),
    !settings.demo && form(t('signIn.token'), h('input', { name: 'token', required: true, autocomplete: 'off', spellcheck: 'false' }),
      async (data) => data.get('token').trim()),
    fault);
}

/** Only where the service runs with its sample concerts: anybody gets a token. */
function demoToken(role) {
  return async (data) => {
    const answer = await ask('POST', '/demo/tokens', { body: { user: data.get('user').trim(), groups: [role] }, again: true });
    return answer.body.token;
  };
}
