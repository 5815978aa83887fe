// Asks the HTTP API. What may be asked again is asked again by itself: when the service says so, as late as it says.

import { noteWaiting } from './announce.js';
import { has, t } from './i18n.js';

export const BASE = '/api/v1';
const PREFIX = 'urn:concert-reservation:problem:';
const LONGEST_PAUSE = 10_000;

/** A refusal as the service worded it (RFC 9457). */
export class Problem extends Error {
  constructor(status, body, retryAfter) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.status = status;
    this.type = (body.type ?? '').replace(PREFIX, '');
    this.retryable = body.retryable ?? status === 503;
    this.retryAfter = Number(body.retryAfterSeconds ?? retryAfter ?? 0);
    this.errors = body.errors ?? [];
    this.challenge = body.challenge;
  }

  /** What to tell a person. */
  get words() {
    if (has(`problem.${this.type}`)) return t(`problem.${this.type}`, { detail: this.message });
    const fields = this.errors.map((error) => `${error.field}: ${error.message}`).join('; ');
    return t('problem.other', { detail: fields || this.message });
  }
}

/** The service could not be reached, or the connection broke. */
export class Unreachable extends Error {
  get words() {
    return t('problem.unreachable');
  }
}

/**
 * Sends a request until it is answered for good.
 *
 * @param options.token access token; options.queueToken, options.key, options.tag, options.proof the headers of that meaning
 * @param options.again whether it may be sent again without a key; that is so for GET and DELETE
 * @param options.patience for how many milliseconds it is sent again by itself
 */
export async function ask(method, path, options = {}) {
  const began = performance.now();
  const patience = options.patience ?? 120_000;
  const mayRepeat = options.again ?? (method === 'GET' || method === 'DELETE' || Boolean(options.key));
  const request = Symbol(path);
  try {
    for (let attempt = 0; ; attempt++) {
      try {
        return await askOnce(method, path, options);
      } catch (fault) {
        const pause = mayRepeat ? pauseBefore(fault, attempt) : null;
        if (pause === null || performance.now() - began + pause > patience) throw fault;
        noteWaiting(request, noteOn(fault));
        await rest(pause, options.signal);
      }
    }
  } finally {
    noteWaiting(request, '');
  }
}

async function askOnce(method, path, { body, token, queueToken, key, tag, proof, signal }) {
  const headers = { Accept: 'application/json' };
  if (token) headers.Authorization = `Bearer ${token}`;
  if (queueToken) headers['Queue-Token'] = queueToken;
  if (key) headers['Idempotency-Key'] = key;
  if (proof) headers['Queue-Proof'] = proof;
  if (tag) headers['If-None-Match'] = tag;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  let response;
  let content;
  try {
    response = await fetch(BASE + path, { method, headers, signal, cache: 'no-store', body: body && JSON.stringify(body) });
    content = await response.text();
  } catch (fault) {
    if (signal?.aborted) throw signal.reason;
    throw new Unreachable(fault.message);
  }
  if (!response.ok && response.status !== 304) throw new Problem(response.status, parsed(content) ?? {}, response.headers.get('Retry-After'));
  return { status: response.status, tag: response.headers.get('ETag'), body: parsed(content) };
}

function parsed(content) {
  try {
    return content ? JSON.parse(content) : null;
  } catch {
    return null;
  }
}

function pauseBefore(fault, attempt) {
  const growing = Math.min(500 * 2 ** attempt, LONGEST_PAUSE);
  if (fault instanceof Unreachable) return growing;
  if (!(fault instanceof Problem)) return null;
  const passing = [429, 502, 503, 504].includes(fault.status) || fault.type === 'request-still-running';
  return passing ? Math.max(fault.retryAfter * 1000, growing) : null;
}

function noteOn(fault) {
  const busy = fault instanceof Problem && fault.type === 'request-still-running';
  return busy ? t('waiting.running') : `${fault.words} ${t('waiting.again')}`;
}

/** Resolves after that time; rejects when the signal says that nobody waits any more. */
export function rest(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stop = () => { clearTimeout(timer); reject(signal.reason); };
    const timer = setTimeout(() => { signal?.removeEventListener('abort', stop); resolve(); }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
