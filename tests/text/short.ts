import type { Language } from '../../lib/schema/index.ts';
import { readValues } from '../../lib/text/index.ts';

/** The day on which the texts of the tables were published: a Friday. */
export const PUBLISHED = '2026-07-03';

/** The values of a text in short: 'over 28000000', '2026-07-10', '2026-04-22..2026-06-05', 'v2.1.91', parted by semicolons. */
export function short(text: string, language?: Language, published: string | undefined = PUBLISHED): string {
  return readValues(text, { language, published }).map(({ value }) => {
    switch (value.kind) {
      case 'count': return value.bound === 'exact' ? String(value.number) : `${value.bound} ${value.number}`;
      case 'date': return value.date;
      case 'period': return `${value.from}..${value.to}`;
      case 'version': return `v${value.version}`;
      default: throw new Error(`no value of kind ${value.kind} is read from text`);
    }
  }).join('; ');
}
