// What can be set from outside: k6 run -e NAME=value …

const OUTPUT = 'k6-summary.json';

/**
 * @param {string} name
 * @param {number} usual
 */
export function number(name, usual) {
  const value = Number(__ENV[name] ?? usual);
  if (!Number.isFinite(value)) throw new Error(`${name} has to be a number.`);
  return value;
}

/**
 * @param {string} name
 * @param {string} usual
 */
export const text = (name, usual) => __ENV[name] ?? usual;

export const API = `${text('BASE_URL', 'http://localhost:8080')}/api/v1`;

/** The concert of the sample data that is on sale, and its first date. */
export const CONCERT = text('CONCERT', '01990000-0000-7000-8000-000000000c01');
export const SCHEDULE = text('SCHEDULE', '01990000-0000-7000-8000-00000000d010');

/**
 * The end of each script: all figures into a file (SUMMARY), the failed thresholds onto the screen.
 *
 * @param {{ metrics: Record<string, { thresholds?: Record<string, { ok: boolean }>, values: Record<string, number> }> }} data
 */
export function summary(data) {
  const lines = Object.entries(data.metrics).flatMap(([name, { thresholds = {}, values }]) =>
    Object.entries(thresholds).map(([rule, { ok }]) => `${ok ? 'ok    ' : 'FAILED'} ${name} ${rule}  (${brief(values)})`));
  return { [text('SUMMARY', OUTPUT)]: JSON.stringify(data, null, 2), stdout: `${lines.join('\n')}\n` };
}

/** @param {Record<string, number>} values */
function brief(values) {
  return Object.entries(values).map(([name, value]) => `${name} ${Math.round(value * 100) / 100}`).join(', ');
}
