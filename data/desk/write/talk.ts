import type { Claim, Page, Source, Value } from '../../../lib/schema/index.ts';
import type { Parts } from '../read/parts.ts';
import type { Asker } from '../terminal/ask.ts';
import type { OTHER_LANGUAGES } from '../terminal/options.ts';
import { valueText } from '../try/value-text.ts';

/** A language in which summaries are written beside English. */
export type Other = (typeof OTHER_LANGUAGES)[number];

/** What an interview is about. `languages` is asked at its end where it is not given. Sources that are made in it are put to `parts.sources` and to `made`. */
export interface Talk { asker: Asker; parts: Parts; page: Page; published: string | undefined; languages: readonly Other[] | undefined; made: Record<string, Source> }

/** A value for people: names as readers see them. */
export function shownValue(value: Value, { names: all = {}, measure }: Pick<Claim, 'names' | 'measure'>): string {
  if (value.kind !== 'names' && value.kind !== 'stated') return valueText(value, measure);
  if (value.names === undefined) return '';
  return value.names.length > 0 ? value.names.map((id) => all[id]?.name.en ?? id).join('; ') : '(none of the names)';
}
