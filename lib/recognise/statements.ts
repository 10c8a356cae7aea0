import type { Found, Page, Value } from '../schema/index.ts';
import type { CompiledClaim, CompiledDispute, CompiledPattern } from './compile.ts';
import { match, unmet, type Match } from './match.ts';
import { inSentence } from './row.ts';
import type { Scene } from './scene.ts';
import type { Hit, Line, Spot } from './spot.ts';
import { namesOf } from './names.ts';
import { candidatesFor, valuesOf, type ValueRead } from './value.ts';

/** One way in which the page states a claim, with what it was recognised by. */
export interface Candidate {
  claim: CompiledClaim;
  spot: Spot;
  order: number;
  read: ValueRead;
  hits: Hit[];
  score: number;
}

/** The nearest that the page came to stating a claim that it was not found to state. */
export interface Miss {
  claim: CompiledClaim;
  spot: Spot;
  why: Exclude<Match, { met: true }>['why'] | 'about' | 'value';
  missing: number[];
}

const STATED: ValueRead = { value: { kind: 'stated' }, start: 0, end: 0, gap: 0 };

/** The claim's values in the sentence of a line that states it. */
function readsOf(dispute: CompiledDispute, claim: CompiledClaim, line: Line): ValueRead[] {
  if (claim.kind === 'stated') return [STATED];
  if (claim.kind !== 'names') return valuesOf(dispute, claim, line);
  const names = namesOf(claim, line);
  return names ? [names] : [];
}

/** How good a place is to show: a sentence of the story before a headline or a caption, met terms close together before far apart. In halves, so that of places about as good the first is shown. */
function scoreOf(spot: Spot, hits: Hit[], gap: number): number {
  const spread = Math.max(...hits.map((hit) => hit.end)) - Math.min(...hits.map((hit) => hit.start));
  const place = { heading: -4, caption: -2, cell: -1, item: 0, quote: 0, paragraph: 0 }[spot.sentence.kind];
  return Math.round(2 * (2 * hits.length + place - spread / 400 - gap / 40)) / 2;
}

/** What is known of a claim while the sentences are gone through. */
interface Search {
  claim: CompiledClaim;
  /** Its patterns, numbered throughout the dispute; undefined for those that the article as a whole does not allow. */
  patterns: Map<number, CompiledPattern>;
  found: Candidate[];
  miss: Miss | undefined;
}

/** A search for each claim, and for each pattern by its number the search that it is of. */
function searchesFor(dispute: CompiledDispute, scene: Scene): { searches: Search[]; byPattern: Search[] } {
  const byPattern: Search[] = [];
  const searches = dispute.claims.map((claim): Search => {
    const search: Search = { claim, patterns: new Map(), found: [], miss: undefined };
    for (const pattern of claim.patterns) {
      const missing = unmet(pattern.about, (term) => scene.met.has(term));
      if (!missing) search.patterns.set(byPattern.length, pattern);
      else if (scene.spots[0]) search.miss ??= { claim, spot: scene.spots[0], why: 'about', missing };
      byPattern.push(search);
    }
    return search;
  });
  return { searches, byPattern };
}

/** Holds a sentence against one pattern of a claim; true where it states the claim. */
function look(dispute: CompiledDispute, search: Search, pattern: CompiledPattern, spot: Spot, order: number): boolean {
  const { claim } = search;
  // A cell's value may be named in another cell of its row; what has no value is stated by a sentence alone.
  const line = claim.kind === 'stated' ? spot : spot.row ?? spot;
  const result = match(dispute, pattern, line);
  if (!result.met) {
    if (result.why !== 'all' && (!search.miss || search.miss.why === 'about')) search.miss = { claim, spot, why: result.why, missing: result.missing };
    return false;
  }
  const reads = readsOf(dispute, claim, line).filter((read) => read.end > read.start || line === spot || match(dispute, pattern, spot).met);
  const hits = result.hits.map((hit) => inSentence(hit, line));
  for (const read of reads) search.found.push({ claim, spot, order, read: inSentence(read, line), hits, score: scoreOf(spot, hits, read.gap) });
  if (reads.length > 0) return true;
  // Of several such sentences, one that has values of the kind shows best what is amiss.
  if (search.miss?.why !== 'value' || candidatesFor(claim, line).length > 0) search.miss = { claim, spot, why: 'value', missing: [...claim.unit, ...claim.binds, ...claim.ahead, ...claim.behind] };
  return false;
}

/** The patterns, by their numbers and in their order, of which a line has what is first needed. */
function keyedIn(dispute: CompiledDispute, { terms }: Line): number[] {
  const numbers = new Set<number>();
  for (const term of terms) for (const number of dispute.keyed[term]!) numbers.add(number);
  return [...numbers].sort((a, b) => a - b);
}

/** Every place at which the page states a claim, and the nearest miss of each claim that it does not state. */
export function findCandidates(dispute: CompiledDispute, scene: Scene): { candidates: Candidate[]; misses: Miss[] } {
  const { searches, byPattern } = searchesFor(dispute, scene);
  scene.spots.forEach((spot, order) => {
    let stated: Search | undefined;
    for (const number of keyedIn(dispute, spot.row ?? spot)) {
      const search = byPattern[number]!, pattern = search.patterns.get(number);
      // The first pattern that is met tells a claim's values in a sentence.
      if (pattern && search !== stated && look(dispute, search, pattern, spot, order)) stated = search;
    }
  });
  return { candidates: searches.flatMap(({ found }) => found), misses: searches.flatMap(({ found, miss }) => (miss && found.length === 0 ? [miss] : [])) };
}

/** True where a value says no more than another of the same page: the same value, or names that are all among the other's. */
function saysNoMore(value: Value, than: Value): boolean {
  if (value.kind === 'names' && than.kind === 'names') return value.names.every((name) => than.names.includes(name));
  return JSON.stringify(value) === JSON.stringify(than);
}

/** True where all that a candidate names are words that count only where the page gives no other name. */
function isFallback({ claim, read }: Candidate): boolean {
  const { value } = read;
  return value.kind === 'names' && value.names.length > 0 && value.names.every((id) => claim.names.some((name) => name.id === id && name.fallback === 'page'));
}

/** A page that gives a claim more values than this is read no further for it: no story does, and each would be compared with all others. */
const MOST_VALUES = 12;

/** The best place for each distinct value of each claim, in the order of the page. */
export function choose(all: readonly Candidate[]): Candidate[] {
  const named = new Set(all.filter((one) => !isFallback(one)).map(({ claim }) => claim));
  const candidates = all.filter((one) => !named.has(one.claim) || !isFallback(one));
  const weight = ({ read }: Candidate) => (read.value.kind === 'names' ? read.value.names.length : 0);
  const chosen = new Map<CompiledClaim, Candidate[]>();
  for (const candidate of candidates.sort((a, b) => weight(b) - weight(a) || b.score - a.score || a.order - b.order)) {
    const given = chosen.get(candidate.claim) ?? [];
    if (given.length < MOST_VALUES && !given.some((other) => saysNoMore(candidate.read.value, other.read.value))) chosen.set(candidate.claim, [...given, candidate]);
  }
  return [...chosen.values()].flat().sort((a, b) => a.order - b.order || a.read.start - b.read.start);
}

const CLOSERS: Record<string, string> = { '(': ')', '（': '）', '“': '”', '‘': '’', '「': '」', '『': '』', '"': '"', '《': '》' };

/** A part of a sentence as it is quoted: a bracket or quotation mark that opens in it and closes right behind it is closed. */
function quote(text: string, start: number, end: number): string {
  const words = text.slice(start, end);
  const opened = [...words].findLast((char) => char in CLOSERS);
  const closer = opened && CLOSERS[opened];
  const isOpen = closer === '"' ? words.split('"').length % 2 === 0 : closer && words.lastIndexOf(opened) > words.lastIndexOf(closer);
  return isOpen && text[end] === closer ? words + closer : words;
}

/** The words of a sentence between the first and the last of the terms that it was recognised by; '' where they are nearly all of it. */
function core(spot: Spot, hits: readonly Hit[]): string {
  const words = quote(spot.text, Math.min(...hits.map((hit) => hit.start)), Math.max(...hits.map((hit) => hit.end)));
  return words.length < 0.8 * spot.text.length ? words : '';
}

/** A candidate as the reading tells it, with its passage as `page` has it. */
export function toFound(page: Page, { claim, spot, read, hits }: Candidate): Found {
  const { start, end } = spot.sentence.passage;
  return {
    claim: claim.id,
    passage: { block: spot.block, start, end, text: page.blocks[spot.block]!.text.slice(start, end) },
    value: read.value,
    wording: claim.kind === 'stated' ? core(spot, hits) : quote(spot.text, read.start, read.end),
  };
}
