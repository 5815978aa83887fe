// The door of a queue. Where the operator asks for work, the browser does it and knocks again.

import { noteWaiting } from './announce.js';
import { ask } from './api.js';
import { t } from './i18n.js';

/** Enters the queue of a concert; the options are those of ask. */
export async function enterQueue(concertId, options) {
  const knock = (proof) => ask('POST', `/concerts/${concertId}/queue-tokens`, { ...options, proof });
  try {
    return await knock();
  } catch (fault) {
    if (fault.type !== 'proof-of-work-required') throw fault;
    const proof = await solved(fault.challenge, options.signal);
    if (!proof) throw fault;
    return knock(proof);
  }
}

/** The solution of a challenge, or nothing where the browser cannot work: it computes digests over HTTPS only. */
async function solved(challenge, signal) {
  if (!globalThis.isSecureContext) return null;
  const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
  const work = Symbol(challenge);
  noteWaiting(work, t('waiting.work'));
  try {
    return await new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = () => resolve(null);
      worker.postMessage(challenge);
    });
  } finally {
    noteWaiting(work, '');
    worker.terminate();
  }
}
