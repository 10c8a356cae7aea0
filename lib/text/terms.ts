import type { Term } from '../schema/index.ts';
import { compileWords, scan, type Automaton } from './automaton.ts';
import { inflect } from './inflect.ts';
import { normalise } from './normalise.ts';

/** Terms of one or more disputes compiled for {@link findTerms}; plain data. `keys` names them as they were given. */
export interface CompiledTerms {
  automaton: Automaton;
  keys: string[];
  /** For each word of the automaton, the indexes in `keys` of the terms that it is a form of. */
  owners: Int32Array[];
}

/** A term found in a text: `term` indexes {@link CompiledTerms.keys}; offsets in UTF-16 units of the normalised text. */
export interface TermHit {
  term: number;
  start: number;
  end: number;
}

/** Letters of Latin script and figures, in normalised text, by their code; all others have none. */
const LATIN = Uint8Array.from({ length: 0x250 }, (_, code) => Number((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xdf && code !== 0xf7)));

const isLatin = (code: number): boolean => code < 0x250 && LATIN[code] === 1;
/** True where a Latin-script word goes on from one unit to the next. */
const inWord = (left: number, right: number): boolean => isLatin(left) && isLatin(right);

/** The surface forms of a term in every language, normalised and inflected. Korean forms also without their spaces. */
export function formsOf(term: Term): string[] {
  const forms = new Set<string>();
  for (const form of [...(term.en ?? []), ...(term.zh ?? []), ...(term['zh-Hant'] ?? []), ...(term.ja ?? [])]) {
    for (const variant of inflect(normalise(form).text, term.kind)) forms.add(variant);
  }
  for (const form of term.ko ?? []) {
    const plain = normalise(form).text;
    forms.add(plain);
    if (![...plain].some((letter) => isLatin(letter.charCodeAt(0)))) forms.add(plain.replaceAll(' ', ''));
  }
  forms.delete('');
  return [...forms];
}

/** Compiles terms by key. Two terms may share a form: both are found. */
export function compileTerms(terms: Record<string, Term>): CompiledTerms {
  const keys = Object.keys(terms);
  const owners = new Map<string, number[]>();
  keys.forEach((key, index) => {
    for (const form of formsOf(terms[key]!)) {
      const list = owners.get(form);
      if (list) list.push(index);
      else owners.set(form, [index]);
    }
  });
  return { keys, automaton: compileWords([...owners.keys()], isLatin), owners: [...owners.values()].map((list) => Int32Array.from(list)) };
}

/**
 * The terms in a normalised text, in the order in which they end. Latin-script forms match at word edges only; Korean,
 * Chinese and Japanese forms anywhere, since particles and neighbours are written to them without a space.
 */
export function findTerms(compiled: CompiledTerms, text: string): TermHit[] {
  const hits: TermHit[] = [];
  scan(compiled.automaton, text, (word, start, end) => {
    if (end < text.length && inWord(text.charCodeAt(end - 1), text.charCodeAt(end))) return;
    const owners = compiled.owners[word]!;
    for (let at = 0; at < owners.length; at += 1) hits.push({ term: owners[at]!, start, end });
  }, isLatin);
  return hits;
}
