import { Converter } from 'opencc-js';
import type { Term } from '../../../lib/schema/index.ts';

/** Standards of traditional script: letter by letter, Taiwan with and without its own phrases, Hong Kong. */
const CONVERTERS = (['t', 'tw', 'twp', 'hk'] as const).map((to) => Converter({ from: 'cn', to }));

/** The traditional forms of a simplified text, in each standard; 帳 and 賬 are both written for 账. The text itself is not among them. */
export function traditionalForms(simplified: string): string[] {
  const forms = CONVERTERS.map((convert) => convert(simplified));
  return [...new Set([...forms, ...forms.map((form) => form.replaceAll('賬', '帳'))])].filter((form) => form !== simplified);
}

/** A term with the traditional forms of its Chinese put to those that are written by hand. */
export function withTraditional(term: Term): Term {
  const forms = [...new Set([...(term['zh-Hant'] ?? []), ...(term.zh ?? []).flatMap(traditionalForms)])];
  return forms.length > 0 ? { ...term, 'zh-Hant': forms } : term;
}
