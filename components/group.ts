import type { Silence, Value, Voice } from '../lib/schema/index.ts';

/** From this many voices on, a note puts values first and outlets second. */
export const many = 4;

/** Voices that give the same value, to be told as one. */
export type Group = { value: Value; voices: [Voice, ...Voice[]] };

/** Two voices with this in common are told together. Prose has no value to compare, so there it is the relation. */
function likeness({ shown: { value }, relation }: Voice): string {
  switch (value.kind) {
    case 'count': return `${value.bound} ${value.number}`;
    case 'date': return value.date;
    case 'period': return `${value.from} ${value.to}`;
    case 'version': return value.version;
    case 'names': return value.names.toSorted().join(' ');
    case 'stated': return relation;
  }
}

/** Puts figures and days in their natural order; leaves the rest as it comes. */
function compare(a: Value, b: Value): number {
  if (a.kind === 'count' && b.kind === 'count') return a.number - b.number;
  if (a.kind === 'date' && b.kind === 'date') return a.date < b.date ? -1 : Number(a.date > b.date);
  if (a.kind === 'period' && b.kind === 'period') return a.from < b.from ? -1 : Number(a.from > b.from);
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
  return [...groups.values()].sort((a, b) => compare(a.value, b.value));
}

/** How many different things stand behind a list: outlets by their English name, origins by id. */
export function weigh(voices: readonly Voice[]): { outlets: number; origins: number } {
  return {
    outlets: new Set(voices.map((voice) => voice.outlet.en)).size,
    origins: new Set(voices.flatMap((voice) => voice.origins)).size,
  };
}

/** Silences by what they are worth, in the order of the schema. */
export function groupSilences(silences: readonly Silence[]): { why: Silence['why']; silences: Silence[] }[] {
  const whys = ['not-reported', 'only-beginning-read', 'published-before'] as const satisfies readonly Silence['why'][];
  return whys
    .map((why) => ({ why, silences: silences.filter((silence) => silence.why === why) }))
    .filter((group) => group.silences.length > 0);
}
