import { Bound, type Claim, Value } from '../../../lib/schema/index.ts';
import { readAmounts, readValues } from '../../../lib/text/index.ts';
import { list } from '../terminal/options.ts';

/** How a maintainer may type a value of each kind. */
const AS_TYPED: Readonly<Record<Claim['kind'], string>> = {
  count: 'such as 25000, about 25,000 or over 28.8 million', date: 'such as 2026-07-10, 10 July or 2026-04', period: 'such as 2026-04-22 to 2026-06-05',
  version: 'such as 2.1.91', names: 'names of the claim, joined by commas', stated: 'nothing',
};

/** How a maintainer may type a value of a claim. */
export function asTyped({ kind, measure }: Pick<Claim, 'kind' | 'measure'>): string {
  if (kind !== 'count' || measure === undefined) return AS_TYPED[kind];
  return measure === 'percent' ? 'such as 30, about 30% or over 12.5 per cent' : `the amount in ${measure}, such as 3650000 or over 3.65 million ${measure}`;
}

function parsed(value: unknown): Value | undefined {
  return Value.safeParse(value).data;
}

/** A day in figures that is read as the fifth of July in one country and as the seventh of May in another. */
const AMBIGUOUS = /(?<!\d)\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{2,4}(?!\d)|^\d{1,2}[./-]\d{1,2}$/;

/** What the text room reads, where that is one value of the kind and all of the text. */
function asRead({ kind, measure }: Pick<Claim, 'kind' | 'measure'>, text: string, published: string | undefined): Value | undefined {
  if ((kind === 'date' || kind === 'period') && AMBIGUOUS.test(text)) return undefined;
  const [amount] = measure ? readAmounts(text) : [];
  if (amount) return amount.measure === measure && amount.text === text ? amount.value : undefined;
  const [read] = readValues(text, { published });
  return read?.value.kind === kind && read.text === text ? read.value : undefined;
}

/**
 * Reads a value that was typed for a claim: plainly, as files have it, or as an article would write it ('over 28 million', '7월 10일').
 * `published` is the day from which dates without a year are counted. A text that is no such value gives the word on what is expected.
 */
export function typedValue(claim: Pick<Claim, 'kind' | 'measure' | 'names' | 'unnamed'>, text: string, published?: string): { ok: true; value: Value } | { ok: false; expected: string } {
  const typed = text.trim();
  const { kind } = claim;
  const isOpen = kind === 'stated' || claim.unnamed;
  const named = (of: 'names' | 'stated'): Value | undefined => {
    const all = Object.keys(claim.names ?? {}), names = list(typed);
    const known = names.every((name) => all.includes(name)) && (names.length > 0 || isOpen);
    // In the order of the claim: the order of a list means nothing.
    return known ? { kind: of, names: all.filter((name) => names.includes(name)) } : undefined;
  };
  const result = ((): Value | undefined => {
    switch (kind) {
      case 'stated': return claim.names === undefined ? { kind } : named('stated');
      case 'version': return parsed({ kind, version: typed.replace(/^v/i, '') });
      case 'date': return parsed({ kind, date: typed }) ?? asRead(claim, typed, published);
      case 'period': {
        const [from, to] = typed.split(/\s+(?:to|–|-)\s+|\.\./);
        return parsed({ kind, from, to }) ?? asRead(claim, typed, published);
      }
      case 'count': {
        const [, bound, figure = typed] = new RegExp(`^(${Bound.options.join('|')})\\s+(.*)$`).exec(typed) ?? [];
        const read = /^[\d,_]+(\.\d+)?$/.test(figure) ? parsed({ kind, number: Number(figure.replaceAll(/[,_]/g, '')), bound: 'exact' }) : asRead(claim, figure, published);
        return bound === undefined || read === undefined ? read : parsed({ ...read, bound });
      }
      case 'names': return named('names');
    }
  })();
  const expected = claim.names ? `of: ${Object.keys(claim.names).join(', ')}, joined by commas${isOpen ? '; nothing where it names none' : ''}` : asTyped(claim);
  return result ? { ok: true, value: result } : { ok: false, expected: claim.names ? `names, ${expected}` : `a ${kind}, ${expected}` };
}
