// What outlives a reload and is shared by the tabs of one browser.

const PREFIX = 'concert.';

export function read(name) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name));
  } catch {
    return null;
  }
}

export function write(name, value) {
  localStorage.setItem(PREFIX + name, JSON.stringify(value));
}

export function erase(name) {
  localStorage.removeItem(PREFIX + name);
}

export function namesWith(prefix) {
  return Object.keys(localStorage)
    .filter((name) => name.startsWith(PREFIX + prefix))
    .map((name) => name.slice(PREFIX.length));
}
