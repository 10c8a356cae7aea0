import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Note } from '../lib/schema/index.ts';
import { useReader } from './reader.ts';
import { relationWord } from './relation-word.ts';
import { kindOf, relations } from './relations.ts';

/** A paragraph of the article: where it begins and ends, as parts of the article's height from 0 to 1, and the claims whose passages stand in it. */
export type Paragraph = { from: number; to: number; claims: readonly string[] };

/** Where things are on the page. */
export type Places = {
  /** In the order of the page; those that nothing was compared with are among them. */
  paragraphs: readonly Paragraph[];
  /** What is in the window, from and to, as parts of the article's height. */
  view: readonly [number, number];
};

type PageMapProps = { notes: readonly Note[]; places: Places; active: string | null; onParagraph: ((paragraph: number) => void) | undefined };

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * The article from top to bottom as a strip: a bar for each paragraph, in the patterns of its notes or plain where nothing was compared, and
 * a bracket around what is in view. Each bar leads to its paragraph; one of them is reached by Tab, the others by arrows.
 */
export function PageMap({ notes, places: { paragraphs, view: [from, to] }, active, onParagraph }: PageMapProps): ReactNode {
  const { words } = useReader();
  const [current, setCurrent] = useState(0);
  const byClaim = new Map(notes.map((note) => [note.claim, note]));
  const tabbed = Math.min(current, paragraphs.length - 1);

  function press(event: KeyboardEvent<HTMLElement>): void {
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const bars = event.currentTarget.querySelectorAll('button');
    bars[Math.min(bars.length - 1, Math.max(0, tabbed + step))]?.focus();
  }

  return (
    <div className="map" role="group" aria-label={words.map} onKeyDown={press}>
      <div className="view" style={{ top: `${from * 100}%`, height: `${Math.max(0, to - from) * 100}%` }} />
      {paragraphs.map((paragraph, place) => {
        const inIt = paragraph.claims.flatMap((claim) => byClaim.get(claim) ?? []).sort((a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation));
        const told = inIt.length === 0 ? words.notCompared : [...new Set(inIt.map((note) => relationWord(note.relation, note.kind, words)))].join(', ');
        const name = words.paragraph(place + 1, paragraphs.length, told);
        return (
          <button
            type="button" key={place} className="bar" tabIndex={place === tabbed ? 0 : -1} aria-label={name} title={name} data-active={paragraph.claims.includes(active ?? '') || undefined}
            style={{ top: `${paragraph.from * 100}%`, height: `${(paragraph.to - paragraph.from) * 100}%` }} onFocus={() => setCurrent(place)} onClick={() => onParagraph?.(place)}
          >
            {[...new Set(inIt.map((note) => kindOf(note.relation)))].map((kind) => <span key={kind} data-kind={kind} />)}
          </button>
        );
      })}
    </div>
  );
}
