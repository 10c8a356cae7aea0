import type { ReactNode } from 'react';
import type { Note } from '../lib/schema/index.ts';
import { formatRange } from './format.ts';
import { useReader } from './reader.ts';
import { groupVoices, many, weigh } from './group.ts';

/** Before many voices: from which figure to which they reach, and how many origins are behind them. Nothing where they are few, nor where all give one value, whose own row says it. */
export function RangeLine({ note }: { note: Note }): ReactNode {
  const { words, language } = useReader();
  if (note.voices.length < many || groupVoices(note.voices).length === 1) return null;
  const { outlets, origins } = weigh(note.voices);
  const values = [...note.here, ...note.voices.flatMap((voice) => [voice.shown, ...voice.also])];
  const range = formatRange(values.flatMap(({ value }) => (value.kind === 'count' ? [value.number] : [])), language, values[0]?.measure);
  return <p className="range">{range && <span className="value">{range}</span>} <span>{words.weight(outlets, origins)}</span></p>;
}
