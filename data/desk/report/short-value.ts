import type { Bound, Measure, Value } from '../../../lib/schema/index.ts';

const BOUNDS: Record<Bound, string> = { exact: '', about: '~', over: '>', under: '<', 'at-least': '>=', 'at-most': '<=', nearly: 'nearly ' };

/** A figure as short as it is exact: 28.8M, 25K, 24,817. */
function shortNumber(number: number): string {
  const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 4 });
  const [digits, unit] = [Number(compact.format(number).replace(/[A-Z]$/, '')), { K: 1e3, M: 1e6, B: 1e9, T: 1e12 }[compact.format(number).slice(-1)] ?? 1];
  return Math.round(digits * unit * 1e6) === Math.round(number * 1e6) ? compact.format(number) : number.toLocaleString('en');
}

/** A value in a few characters, for tables: `>28.8M`, `~3.65M USD`, `30%`, `2026-07-10`, `sonnet+opus`. */
export function shortValue(value: Value, measure?: Measure): string {
  switch (value.kind) {
    case 'count': return `${BOUNDS[value.bound]}${shortNumber(value.number)}${measure === undefined ? '' : measure === 'percent' ? '%' : ` ${measure}`}`;
    case 'date': return value.date;
    case 'period': return `${value.from}..${value.to}`;
    case 'version': return value.version;
    case 'names': return value.names.join('+') || 'none named';
    case 'stated': return value.names ? value.names.join('+') || 'none of the names' : 'stated';
  }
}
