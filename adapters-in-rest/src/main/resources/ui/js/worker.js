// Solves the challenge of a queue's door beside the page, which stays usable meanwhile.

const AT_ONCE = 500;

self.onmessage = async ({ data: challenge }) => {
  const bits = Number.parseInt(challenge, 10);
  const encoder = new TextEncoder();
  for (let first = 0; ; first += AT_ONCE) {
    const candidates = Array.from({ length: AT_ONCE }, (_, offset) => `${challenge}.${first + offset}`);
    const digests = await Promise.all(candidates.map((candidate) => crypto.subtle.digest('SHA-256', encoder.encode(candidate))));
    const found = digests.findIndex((digest) => leadingZeros(digest) >= bits);
    if (found >= 0) return self.postMessage(candidates[found]);
  }
};

function leadingZeros(digest) {
  const view = new DataView(digest);
  let zeros = 0;
  for (let word = 0; word < 8; word++) {
    const leading = Math.clz32(view.getUint32(word * 4));
    zeros += leading;
    if (leading < 32) break;
  }
  return zeros;
}
