// Words in the reader's language. They are in words/*.json, one file a language, with the same keys.

import { read, write } from './store.js';

const LANGUAGES = ['en', 'ko'];
let words = {};

export const language = chosen();

function chosen() {
  const asked = new URLSearchParams(location.search).get('lang') ?? read('language') ?? navigator.language.slice(0, 2);
  return LANGUAGES.includes(asked) ? asked : 'en';
}

export async function loadWords() {
  const file = await fetch(new URL(`../words/${language}.json`, import.meta.url));
  words = await file.json();
  document.documentElement.lang = language;
}

export function useLanguage(wanted) {
  write('language', wanted);
  const address = new URL(location.href);
  address.searchParams.delete('lang');
  history.replaceState(null, '', address);
  location.reload();
}

export function has(key) {
  return key in words;
}

/** The words for a key; {name} is replaced by the value of that name, and {n} chooses between one and many. */
export function t(key, values = {}) {
  const plural = 'n' in values && new Intl.PluralRules(language).select(values.n) === 'one' ? `${key}.one` : key;
  const text = words[plural] ?? words[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (all, name) => (name in values ? values[name] : all));
}
