import type { ReactNode } from 'react';
import type { Note } from '../lib/schema/index.ts';
import { kindOf } from './relations.ts';

/** A paragraph of the article: where it begins and ends, as parts of the article's height from 0 to 1, and the claims whose passages stand in it. */
export type Paragraph = { from: number; to: number; claims: readonly string[] };

/** Where things are on the page. */
export type Places = {
  /** In the order of the page; those that nothing was compared with are among them. */
  paragraphs: readonly Paragraph[];
  /** What is in the window, from and to, as parts of the article's height. */
  view: readonly [number, number];
};

/** The article from top to bottom as a strip: a mark where a note stands, plain where nothing was compared, a bracket around what is in view. The notes say the same in words. */
export function PageMap({ notes, places, active }: { notes: readonly Note[]; places: Places; active: string | null }): ReactNode {
  const [from, to] = places.view;
  return (
    <div className="map" aria-hidden="true">
      <div className="view" style={{ top: `${from * 100}%`, height: `${(to - from) * 100}%` }} />
      {notes.map((note) => {
        const at = places.paragraphs.find(({ claims }) => claims.includes(note.claim))?.from;
        if (at === undefined) return null;
        return <div key={note.claim} className="place" data-kind={kindOf(note.relation)} data-active={note.claim === active || undefined} style={{ top: `${at * 100}%` }} />;
      })}
    </div>
  );
}
