import { ITSELF, type Source, type Statement } from '../../../lib/schema/index.ts';

/** How a statement is said to be told: by whom, and how firmly. */
export type Attributed = Pick<Statement, 'attribution' | 'firmness'>;

/** Words that make the name beside them the one who says it. */
const CUES = new RegExp([
  String.raw`\b(?:according to|sa(?:id|ys|y)|told|reported?|reports|reporting|wrote|writes|cit(?:ed|es|ing)|quot(?:ed|es|ing)|stat(?:ed|es)|claim(?:ed|s)|alleg(?:ed|es)|accus(?:ed|es)|announc(?:ed|es)|confirm(?:ed|s)|add(?:ed|s)|den(?:ied|ies|y)|reject(?:ed|s)|declin(?:ed|es)|explain(?:ed|s)|post(?:ed|s)|reveal(?:ed|s)|found)\b`,
  '따르면|보도|전했|밝혔|밝힌|말했|인용|주장|설명했|확인했|발표|부인|반박', '据|據|报道|報導|報道|称|稱|表示|透露|援引|引述|指控|证实|證實|公布|写道|寫道|否认|否認|回应|回應', 'によると|によれば|報じ|述べ|明らかに|伝え|発表|主張|語っ|指摘|否定',
].join('|'), 'giu');

/** Words by which an outlet keeps what it tells at a distance. */
const HEDGES = /\b(?:reportedly|apparently|allegedly|purportedly|said to (?:be|have)|appears? to|seems? to)\b|알려졌|전해졌|것으로 보인|据悉|據悉|据称|據稱|据传|據傳|疑似|似乎|とみられ|とされ|という。/iu;

/** How far a cue may stand from a name, in Latin letters; other characters count as three. */
const REACH = 60;

const width = (text: string) => [...text].reduce((sum, char) => sum + (char > '⺀' ? 3 : 1), 0);

/** Where a name stands in a text, as often as it does. */
function* placesOf(name: string, text: string): Generator<[start: number, end: number]> {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) yield [at, at + name.length];
}

/** How far a sentence's cues are from a name in it; 0 for a document, which need only be named. */
function gapOf(source: Source, names: readonly string[], sentence: string): number {
  const text = sentence.toLowerCase().replaceAll('’', "'");
  const places = names.flatMap((name) => [...placesOf(name.toLowerCase(), text)]);
  if (places.length === 0) return Infinity;
  if (source.kind === 'document') return 0;
  const cues = [...text.matchAll(CUES)].map((cue): [number, number] => [cue.index, cue.index + cue[0].length]);
  return Math.min(Infinity, ...places.flatMap(([start, end]) => cues.map(([from, to]) => width(from >= end ? text.slice(end, from) : text.slice(to, start)))));
}

/**
 * Proposes whom a sentence rests on: the source that it names beside a word of saying, else the outlet itself; and how firmly it is
 * told. `named` gives the names of a source in the sentence's language; `usual` says how many accounts rest this claim on a source,
 * which decides between sources of one name. A proposal only: whoever reads the sentence knows better.
 */
export function attribute(sentence: string, sources: Readonly<Record<string, Source>>, named: (id: string) => readonly string[], usual: (id: string) => number): Attributed {
  const near = Object.entries(sources).map(([id, source]) => ({ id, gap: gapOf(source, named(id), sentence) })).filter(({ gap }) => gap <= REACH);
  const [best] = near.sort((a, b) => usual(b.id) - usual(a.id) || a.gap - b.gap);
  const isHedged = HEDGES.test(sentence);
  return { attribution: best?.id ?? ITSELF, firmness: isHedged ? 'qualified' : best ? 'attributed' : 'plain' };
}
