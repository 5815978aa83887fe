// Reads server-sent events by fetch, because EventSource cannot send the Queue-Token.

import { BASE } from './api.js';

const SILENT_FOR = 45_000;
const USUAL_PAUSE = 3_000;

/**
 * Hears the data of all events until the service ends the stream; answers for how many milliseconds to stay away then.
 * Rejects when there is no stream to be had, or it breaks, or not even a sign of life comes.
 */
export async function listen(path, { queueToken, lastEventId, signal }, hear) {
  const silence = new AbortController();
  let timer;
  const alive = () => { clearTimeout(timer); timer = setTimeout(() => silence.abort(), SILENT_FOR); };
  const headers = { Accept: 'text/event-stream', 'Queue-Token': queueToken };
  if (lastEventId) headers['Last-Event-ID'] = lastEventId;
  let pause = USUAL_PAUSE;
  alive();
  try {
    const response = await fetch(BASE + path, { headers, signal: AbortSignal.any([signal, silence.signal]), cache: 'no-store' });
    if (!response.ok) throw new Error(`No stream: HTTP ${response.status}`);
    for await (const { name, data } of events(response.body, alive)) {
      if (name === 'reconnect') pause = data.retryAfterMillis;
      else hear(data);
    }
    return pause;
  } finally {
    clearTimeout(timer);
  }
}

async function* events(body, alive) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    alive();
    const blocks = (text + value).split('\n\n');
    text = blocks.pop();
    for (const block of blocks) {
      const fields = Object.fromEntries(block.split('\n').map((line) => line.split(/: ?(.*)/s, 2)));
      if (fields.data) yield { name: fields.event, data: JSON.parse(fields.data) };
    }
  }
}
