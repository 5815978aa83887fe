// A line chart of what was seen of late: one or more lines over the same time, with the last values in words, so that
// nothing is told by the drawing alone.

import { h, say, svg } from './dom.js';
import { count } from './format.js';

const WIDTH = 320;
const HEIGHT = 90;
const POINTS = 150;

export class Chart {
  #series;

  /** @param lines pairs of a name and a kind of line (a, b, c: solid, dashed, dotted) */
  constructor(title, lines, words = count) {
    this.words = words;
    this.#series = lines.map(([name, kind]) => ({ name, values: [], path: svg('path', { class: `line ${kind}`, fill: 'none' }), value: h('strong', {}) }));
    this.most = svg('text', { x: 2, y: 11, class: 'axis' });
    this.drawing = svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': title }, svg('line', { x1: 0, x2: WIDTH, y1: HEIGHT - 1, y2: HEIGHT - 1, class: 'base' }),
      this.#series.map((line) => line.path), this.most);
    const key = this.#series.map((line, at) => h('span', { class: `key ${lines[at][1]}` }, svg('svg', { viewBox: '0 0 24 8', class: 'swatch', 'aria-hidden': 'true' }, svg('line', { x1: 0, x2: 24, y1: 4, y2: 4, class: `line ${lines[at][1]}` })), line.name, ' ', line.value));
    this.element = h('figure', { class: 'chart' }, h('figcaption', {}, title, ' ', key), this.drawing);
  }

  add(...values) {
    this.#series.forEach((line, at) => {
      line.values = [...line.values, values[at]].slice(-POINTS);
      say(line.value, this.words(values[at]));
    });
    const most = Math.max(1, ...this.#series.flatMap((line) => line.values));
    say(this.most, this.words(most));
    for (const line of this.#series) line.path.setAttribute('d', outline(line.values, most));
  }
}

function outline(values, most) {
  const step = WIDTH / (POINTS - 1);
  const begin = WIDTH - (values.length - 1) * step;
  const height = (value) => (HEIGHT - 3 - (value / most) * (HEIGHT - 18)).toFixed(1);
  if (values.length === 1) return `M${WIDTH - 4},${height(values[0])}H${WIDTH}`;
  return values.map((value, at) => `${at ? 'L' : 'M'}${(begin + at * step).toFixed(1)},${height(value)}`).join('');
}
