import { ITSELF, type Source, type Statement } from '../../../lib/schema/index.ts';

/** How a statement is said to be told: by whom, and how firmly. `sure` where the sentence itself shows by whom; else it is a guess, which a maintainer has to confirm. */
export type Attributed = Pick<Statement, 'attribution' | 'firmness'> & { sure: boolean };

/** A source as a page may name it: in full, without an article, or by the bare name of a person. */
export interface Named { id: string; kind: Source['kind']; names: readonly string[]; isParty: boolean; usual: number }

/** Words that make the name beside them the one who says it. */
const CUES = new RegExp([
  String.raw`\b(?:according to|sa(?:id|ys|y)|told|reported?|reports|reporting|wrote|writes|cit(?:ed|es|ing)|quot(?:ed|es|ing)|stat(?:ed|es)|claim(?:ed|s)|alleg(?:ed|es)|accus(?:ed|es)|announc(?:ed|es)|confirm(?:ed|s)|add(?:ed|s)|den(?:ied|ies|y)|reject(?:ed|s)|declin(?:ed|es)|explain(?:ed|s)|post(?:ed|s)|reveal(?:ed|s)|found|describ(?:ed|es))\b|\b(?:write-?up|report|analysis|post|thread|article|investigation) (?:by|from|in)\b`,
  '따르면|보도|전했|밝혔|밝힌|말했|인용|주장|설명했|확인했|발표|부인|반박', '据|據|报道|报導|報道|称|稱|表示|透露|援引|引述|指控|证实|證實|公布|写道|寫道|否认|否認|回应|回應', 'によると|によれば|報じ|述べ|明らかに|伝え|発表|主張|語っ|指摘|否定',
].join('|'), 'giu');

/** Cues that stand ahead of the name of the one who says it; in front of any other, a party is what is spoken of. */
const LEADS = /^(?:according to|(?:write-?up|report|analysis|post|thread|article|investigation) (?:by|from|in)|据|據|said|says)$/iu;

/** Words by which an outlet keeps what it tells at a distance. */
const HEDGES = /\b(?:reportedly|apparently|allegedly|purportedly|said to (?:be|have)|appears? to|seems? to)\b|알려졌|전해졌|것으로 보인|据悉|據悉|据称|據稱|据传|據傳|疑似|似乎|とみられ|とされ|という。/iu;

/** Words that stand for somebody named before. */
const BACKWARD = /^(?:“|")?(?:he|she|they|it|the (?:company|firm|engineer|developer|letter|report))\b/iu;

/** How far a cue may stand from a name, in Latin letters, and from that of a party; other characters count as three. */
const REACH = 60, PARTY_REACH = 14;

const width = (text: string) => [...text].reduce((sum, char) => sum + (char > '⺀' ? 3 : 1), 0);

/** True where a sentence keeps what it tells at a distance: 'reportedly'. */
export const isHedged = (sentence: string): boolean => HEDGES.test(sentence);

/** Where a name stands in a text as words of their own, as often as it does. */
function* placesOf(name: string, text: string): Generator<[start: number, end: number]> {
  const isWord = (char: string | undefined) => char !== undefined && /[a-z0-9]/.test(char);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!(isWord(name[0]) && isWord(text[at - 1])) && !(isWord(name.at(-1)) && isWord(text[end]))) yield [at, end];
  }
}

/** How far a sentence's cues are from a source that it names; infinite where it names it not, or as somebody spoken of. */
function gapOf({ kind, names, isParty }: Named, sentence: string): number {
  const text = sentence.toLowerCase().replaceAll('’', "'");
  const places = names.flatMap((name) => [...placesOf(name.toLowerCase(), text)]);
  if (places.length === 0) return Infinity;
  const cues = [...text.matchAll(CUES)].map((cue) => ({ from: cue.index, to: cue.index + cue[0].length, leads: LEADS.test(cue[0]) }));
  const gaps = places.flatMap(([start, end]) => cues.flatMap(({ from, to, leads }) => {
    if (!isParty) return [width(from >= end ? text.slice(end, from) : text.slice(to, start))];
    const between = from >= end ? text.slice(end, from) : leads ? text.slice(to, start) : undefined;
    // A party is named everywhere: it speaks where it is the subject of saying, and no other name stands between.
    return between !== undefined && width(between) <= PARTY_REACH && !/[,;]|'s\b/.test(between) ? [width(between)] : [];
  }));
  // A document need only be named to be what is told of; that is a guess where nothing says so.
  return Math.min(Infinity, ...gaps, ...(kind === 'document' ? [REACH] : []));
}

/** The sources that a sentence names as saying it, the likeliest first: those that others rest the claim on, then the nearest to a word of saying. */
function speakersIn(sentence: string, sources: readonly Named[]): Named[] {
  const near = sources.map((source) => ({ source, gap: gapOf(source, sentence) })).filter(({ gap }) => gap <= REACH);
  return near.sort((a, b) => b.source.usual - a.source.usual || a.gap - b.gap).map(({ source }) => source);
}

/**
 * Proposes whom a sentence rests on: the source that it names beside a word of saying, else one that the sentences before it name, else
 * the outlet itself; and how firmly it is told. How many accounts rest this claim on a source decides between several. It is sure where
 * the sentence names one that speaks (a party: one that is usual, too), or where nobody speaks in it nor before it.
 */
export function attribute(sentence: string, before: readonly string[], sources: readonly Named[]): Attributed {
  const as = (attribution: string, sure: boolean): Attributed => ({ attribution, firmness: isHedged(sentence) ? 'qualified' : attribution === ITSELF ? 'plain' : 'attributed', sure });
  const own = speakersIn(sentence, sources);
  const saysSo = (sentence.match(CUES) ?? []).length > 0;
  if (own[0] && (own[0].usual > 0 || (saysSo && own[0].kind !== 'document'))) return as(own[0].id, own[0].usual > 0 || !own[0].isParty);
  const told = before.toReversed().map((one) => speakersIn(one, sources)).find((some) => some.length > 0)?.[0];
  if (told && (told.usual > 0 || BACKWARD.test(sentence))) return as(told.id, false);
  if (own[0]) return as(own[0].id, false);
  if (!saysSo && !BACKWARD.test(sentence)) return as(ITSELF, true);
  // Somebody speaks who is not told by name: most likely whom the other accounts name.
  const most = sources.toSorted((a, b) => b.usual - a.usual)[0];
  return as(most && most.usual > 0 ? most.id : ITSELF, false);
}
