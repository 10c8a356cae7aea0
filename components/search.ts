import type { Localised, Note, Shown } from '../lib/schema/index.ts';
import { inLanguage } from '../lib/text/localised.ts';
import { formatDate, formatValue } from './format.ts';
import type { Reader } from './reader.ts';

/** Text as it is compared: width, case and composition make no difference. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** All that a note shows, as one text in the reader's language: what they see, whether opened or not, is what they can look for. */
function textOf(note: Note, { words, language }: Reader): string {
  const text = (localised: Localised): string => inLanguage(localised, language).text;
  const value = ({ value: typed, names, wording, measure }: Shown): string[] => [formatValue(typed, language, words, measure), ...names.map(text), wording];
  return [
    text(note.question), note.label ?? '', ...note.here.flatMap((one) => [...value(one), ...one.passages.map((passage) => passage.text)]),
    ...note.voices.flatMap((voice) => [
      text(voice.outlet), text(voice.summary), voice.label ?? '', ...[voice.shown, ...voice.also].flatMap(value), ...voice.chain.map(text),
      voice.published === undefined ? '' : formatDate(voice.published, language),
    ]),
    ...note.silences.map((silence) => text(silence.outlet)),
  ].join('\n');
}

const texts = new WeakMap<Note, Map<Reader['language'], string>>();

/** Tells whether a note has all of the words, parted by white space, in any order; every note has none. What a note shows is put together once. */
export function createSearch(query: string, reader: Reader): (note: Note) => boolean {
  const wanted = plain(query).split(/\s+/u).filter((word) => word !== '');
  if (wanted.length === 0) return () => true;
  return (note) => {
    const known = texts.get(note) ?? new Map<Reader['language'], string>();
    texts.set(note, known);
    const text = known.get(reader.language) ?? plain(textOf(note, reader));
    known.set(reader.language, text);
    return wanted.every((word) => text.includes(word));
  };
}
