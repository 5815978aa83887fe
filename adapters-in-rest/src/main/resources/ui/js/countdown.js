// Counts down by the server's time: what is left was told by the service, and from then on a monotonic clock runs here.

import { announce } from './announce.js';
import { say } from './dom.js';
import { clock } from './format.js';
import { t } from './i18n.js';

const TOLD_AT = [60, 30, 10];

export class Countdown {
  #end = 0;
  #told = new Set();

  constructor(element, onEnd, signal) {
    this.element = element;
    const timer = setInterval(() => this.#tick(onEnd), 250);
    signal.addEventListener('abort', () => clearInterval(timer));
  }

  /** The service has just said that so many seconds are left. */
  set(seconds) {
    this.#end = performance.now() + seconds * 1000;
    this.#show();
  }

  get left() {
    return (this.#end - performance.now()) / 1000;
  }

  #tick(onEnd) {
    if (!this.#end) return;
    this.#show();
    if (this.left <= 0) {
      this.#end = 0;
      onEnd();
    }
  }

  #show() {
    say(this.element, clock(this.left));
    this.element.classList.toggle('urgent', this.left < 60);
    const mark = TOLD_AT.find((seconds) => this.left <= seconds && this.left > seconds - 5 && !this.#told.has(seconds));
    if (mark) {
      this.#told.add(mark);
      announce(t('left.said', { n: mark }));
    }
  }
}

export function secondsBetween(serverTime, instant) {
  return (Date.parse(instant) - Date.parse(serverTime)) / 1000;
}
