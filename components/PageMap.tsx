import { useLayoutEffect, useMemo, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import type { Note } from '../lib/schema/index.ts';
import { useReader } from './reader.ts';
import { relationWord } from './relation-word.ts';
import { kindOf, relations } from './relations.ts';
import type { Words } from './words/index.ts';

/** A paragraph of the article: where it begins and ends, as parts of the article's height from 0 to 1, and the claims whose passages stand in it. */
export type Paragraph = { from: number; to: number; claims: readonly string[] };

/** Where things are on the page. */
export type Places = {
  /** In the order of the page; those that nothing was compared with are among them. */
  paragraphs: readonly Paragraph[];
  /** What is in the window, from and to, as parts of the article's height. */
  view: readonly [number, number];
};

/** The places as they are now, and word of it when they change: the map alone follows the page's scrolling, not all notes with it. */
export type PlacesSource = {
  /** The same object until something has changed. */
  now: () => Places;
  /** Calls back on every change until what it returns is called. */
  watch: (onChange: () => void) => () => void;
};

type PageMapProps = { notes: readonly Note[]; places: PlacesSource; active: string | null; onParagraph: ((paragraph: number) => void) | undefined };

/**
 * The article from top to bottom as a strip: a bar for each paragraph, in the patterns of its notes or plain where nothing was compared, and
 * a bracket around what is in view. To assistive tools and keys it is a slider that leads from paragraph to paragraph.
 */
export function PageMap({ notes, places, active, onParagraph }: PageMapProps): ReactNode {
  const { words } = useReader();
  const { paragraphs, view: [from, to] } = usePlaces(places);
  const [chosen, setChosen] = useState<number | null>(null);
  const last = paragraphs.length - 1;
  const current = Math.min(last, chosen ?? Math.max(0, paragraphs.findIndex((paragraph) => paragraph.to > from)));
  // A page that is scrolled brings a new view of the same paragraphs in every frame, and soon another one is the current: the bars stay as they are.
  const bars = useMemo(() => barsOf(paragraphs, notes, words), [paragraphs, notes, words]);
  const drawn = useMemo(() => bars.map((bar, place) => <Bar key={place} bar={bar} active={bar.claims.includes(active ?? '')} />), [bars, active]);
  if (paragraphs.length === 0) return null;

  function go(place: number): void {
    setChosen(place);
    onParagraph?.(place);
  }
  function press(event: KeyboardEvent): void {
    const place = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: last, Enter: current, ' ': current }[event.key];
    if (place === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    go(Math.min(last, Math.max(0, place)));
  }
  function click(event: MouseEvent): void {
    const box = event.currentTarget.getBoundingClientRect();
    const at = (event.clientY - box.top) / box.height;
    const far = ({ from: start, to: end }: Paragraph): number => Math.max(start - at, at - end, 0);
    go(paragraphs.reduce((best, paragraph, place) => (far(paragraph) < far(paragraphs[best]!) ? place : best), 0));
  }

  return (
    <div
      className="map" role="slider" tabIndex={0} aria-label={words.map} aria-orientation="vertical" aria-valuemin={1} aria-valuemax={paragraphs.length}
      aria-valuenow={current + 1} aria-valuetext={bars[current]!.name} onKeyDown={press} onClick={click} onBlur={() => setChosen(null)}
    >
      <div className="view" style={along({ from, to })} />
      {drawn}
      <div className="current" style={along(bars[current]!)} />
    </div>
  );
}

type BarShown = Paragraph & { kinds: ReturnType<typeof kindOf>[]; name: string };

/** What each paragraph's bar shows and says. */
function barsOf(paragraphs: readonly Paragraph[], notes: readonly Note[], words: Words): BarShown[] {
  const byClaim = new Map(notes.map((note) => [note.claim, note]));
  return paragraphs.map((paragraph, place) => {
    const inIt = paragraph.claims.flatMap((claim) => byClaim.get(claim) ?? []).sort((a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation));
    const told = inIt.length === 0 ? words.notCompared : [...new Set(inIt.map((note) => relationWord(note.relation, note.kind, words)))].join(', ');
    return { ...paragraph, kinds: [...new Set(inIt.map((note) => kindOf(note.relation)))], name: words.paragraph(place + 1, paragraphs.length, told) };
  });
}

/** The places as a source tells them, now and after each change. */
function usePlaces({ watch, now }: PlacesSource): Places {
  const [, setTold] = useState(0);
  useLayoutEffect(() => {
    const end = watch(() => setTold((times) => times + 1));
    return () => void end();
  }, [watch]);
  return now();
}

/** Where a stretch stands on the strip. */
const along = ({ from, to }: { from: number; to: number }) => ({ top: `${from * 100}%`, height: `${Math.max(0, to - from) * 100}%` });

const Bar = ({ bar: { name, kinds, ...stretch }, active }: { bar: BarShown; active: boolean }): ReactNode => (
  <div className="bar" title={name} data-active={active || undefined} style={along(stretch)}>
    {kinds.map((kind) => <span key={kind} data-kind={kind} />)}
  </div>
);
