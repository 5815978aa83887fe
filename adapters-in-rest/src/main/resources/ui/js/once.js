// Does a thing once, however often it is clicked, in however many tabs, and across reloads: the idempotency key is
// kept until the service has answered for good, and the same wish is always sent with the same key.

import { Problem } from './api.js';
import { erase, namesWith, read, write } from './store.js';

const running = new Map();

export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * @param name what is done by whom, such as pay.mina.4711
 * @param content what it says: another content is another wish
 * @param send sends it with the key it is given
 */
export function once(name, content, send) {
  if (!running.has(name)) running.set(name, go(name, content, send).finally(() => running.delete(name)));
  return running.get(name);
}

async function go(name, content, send) {
  const slot = `once.${name}`;
  const kept = read(slot);
  const same = kept && JSON.stringify(kept.content) === JSON.stringify(content);
  const key = same ? kept.key : newKey();
  write(slot, { key, content });
  try {
    const answer = await send(key);
    erase(slot);
    return answer;
  } catch (fault) {
    if (isFinal(fault)) erase(slot);
    throw fault;
  }
}

/** Whether it is sure that nothing happened; if not, the key is kept to ask again with. */
function isFinal(fault) {
  return fault instanceof Problem && fault.status < 500 && !['request-still-running', 'unauthenticated'].includes(fault.type);
}

/** The content of a wish that was sent and of which no answer was seen, for instance because the page was reloaded. */
export function unanswered(name) {
  return read(`once.${name}`)?.content ?? null;
}

export function unansweredNames(prefix) {
  return namesWith(`once.${prefix}`).map((name) => name.slice('once.'.length));
}
