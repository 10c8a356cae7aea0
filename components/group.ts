import type { Silence, Value, Voice } from '../lib/schema/index.ts';
import { relations } from './relations.ts';

/** From this many voices on, a note puts values first and outlets second. */
export const many = 4;

/** Voices that give the same value and stand to this page alike, to be told as one. */
export type Group = { value: Value; voices: [Voice, ...Voice[]] };

/** Two voices with this in common are told together. Prose without names has no value to compare, so there it is the relation alone. */
function likeness({ shown: { value }, relation }: Voice): string {
  switch (value.kind) {
    case 'count': return `${relation} ${value.bound} ${value.number}`;
    case 'date': return `${relation} ${value.date}`;
    case 'period': return `${relation} ${value.from} ${value.to}`;
    case 'version': return `${relation} ${value.version}`;
    case 'names': return [relation, ...value.names.toSorted()].join(' ');
    case 'stated': return [relation, ...(value.names ?? []).toSorted()].join(' ');
  }
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Puts figures and days in their natural order, prose by how it stands to this page, the strongest first; leaves the rest as it comes. */
function compare({ value: a, voices: [first] }: Group, { value: b, voices: [second] }: Group): number {
  if (a.kind === 'count' && b.kind === 'count') return a.number - b.number;
  if (a.kind === 'date' && b.kind === 'date') return inOrder(a.date, b.date);
  if (a.kind === 'period' && b.kind === 'period') return inOrder(a.from, b.from);
  if (a.kind === 'stated' && b.kind === 'stated') return relations.indexOf(first.relation) - relations.indexOf(second.relation);
  return 0;
}

/** Equal values together. Groups stand by value, never by weight, so that no outlet is put before another. */
export function groupVoices(voices: readonly Voice[]): Group[] {
  const groups = new Map<string, Group>();
  for (const voice of voices) {
    const group = groups.get(likeness(voice));
    if (group) group.voices.push(voice);
    else groups.set(likeness(voice), { value: voice.shown.value, voices: [voice] });
  }
  return [...groups.values()].sort(compare);
}

/** How many different things stand behind a list: outlets by their English name, origins by id. */
export function weigh(voices: readonly Voice[]): { outlets: number; origins: number } {
  return {
    outlets: new Set(voices.map((voice) => voice.outlet.en)).size,
    origins: new Set(voices.flatMap((voice) => voice.origins)).size,
  };
}

/** Silences by what they are worth, in the order of the schema; what was taken out, by the day. */
export function groupSilences(silences: readonly Silence[]): { why: Silence['why']; day: string; silences: Silence[] }[] {
  const whys = ['not-reported', 'only-beginning-read', 'published-before', 'withdrawn'] as const satisfies readonly Silence['why'][];
  const days = [...new Set(silences.map(({ day = '' }) => day))].sort();
  return whys
    .flatMap((why) => days.map((day) => ({ why, day, silences: silences.filter((silence) => silence.why === why && (silence.day ?? '') === day) })))
    .filter((group) => group.silences.length > 0);
}
