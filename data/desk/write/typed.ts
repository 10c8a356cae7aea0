import { Bound, type Claim, Value } from '../../../lib/schema/index.ts';
import { readValues } from '../../../lib/text/index.ts';
import { list } from '../terminal/options.ts';

/** How a maintainer may type a value of each kind. */
export const AS_TYPED: Readonly<Record<Claim['kind'], string>> = {
  count: 'such as 25000, about 25,000 or over 28.8 million', date: 'such as 2026-07-10, 10 July or 2026-04', period: 'such as 2026-04-22 to 2026-06-05',
  version: 'such as 2.1.91', names: 'names of the claim, joined by commas', stated: 'nothing',
};

function parsed(value: unknown): Value | undefined {
  return Value.safeParse(value).data;
}

/** What the text room reads, where that is one value of the kind and all of the text. */
function asRead(kind: Claim['kind'], text: string, published: string | undefined): Value | undefined {
  const [read] = readValues(text, { published });
  return read?.value.kind === kind && read.text === text ? read.value : undefined;
}

/**
 * Reads a value that was typed for a claim: plainly, as files have it, or as an article would write it ('over 28 million', '7월 10일').
 * `published` is the day from which dates without a year are counted. A text that is no such value gives the word on what is expected.
 */
export function typedValue(claim: Pick<Claim, 'kind' | 'names' | 'unnamed'>, text: string, published?: string): { ok: true; value: Value } | { ok: false; expected: string } {
  const typed = text.trim();
  const { kind } = claim;
  const result = ((): Value | undefined => {
    switch (kind) {
      case 'stated': return { kind };
      case 'version': return parsed({ kind, version: typed.replace(/^v/i, '') });
      case 'date': return parsed({ kind, date: typed }) ?? asRead(kind, typed, published);
      case 'period': {
        const [from, to] = typed.split(/\s+(?:to|–|-)\s+|\.\./);
        return parsed({ kind, from, to }) ?? asRead(kind, typed, published);
      }
      case 'count': {
        const [, bound, figure = typed] = new RegExp(`^(${Bound.options.join('|')})\\s+(.*)$`).exec(typed) ?? [];
        const read = /^[\d,_]+(\.\d+)?$/.test(figure) ? parsed({ kind, number: Number(figure.replaceAll(/[,_]/g, '')), bound: 'exact' }) : asRead(kind, figure, published);
        return bound === undefined || read === undefined ? read : parsed({ ...read, bound });
      }
      case 'names': {
        const names = list(typed);
        const known = names.every((name) => Object.hasOwn(claim.names ?? {}, name)) && (names.length > 0 || claim.unnamed);
        return known ? { kind, names } : undefined;
      }
    }
  })();
  const expected = kind === 'names' ? `of: ${Object.keys(claim.names ?? {}).join(', ')}, joined by commas${claim.unnamed ? '; nothing where it names none' : ''}` : AS_TYPED[kind];
  return result ? { ok: true, value: result } : { ok: false, expected: `a ${kind}, ${expected}` };
}
