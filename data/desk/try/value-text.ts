import type { Measure, Value } from '../../../lib/schema/index.ts';

/** A value in one short line; a count of a claim with a measure, with that. */
export function valueText(value: Value, measure?: Measure): string {
  switch (value.kind) {
    case 'count': return `${value.bound === 'exact' ? '' : `${value.bound} `}${value.number.toLocaleString('en')}${measure ? ` ${measure}` : ''}`;
    case 'date': return value.date;
    case 'period': return `${value.from} to ${value.to}`;
    case 'version': return value.version;
    case 'names': return value.names.length > 0 ? value.names.join(', ') : '(none named)';
    case 'stated': return 'stated';
  }
}
