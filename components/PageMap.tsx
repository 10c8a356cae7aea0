import type { ReactNode } from 'react';
import type { Note } from '../lib/schema/index.ts';
import { kindOf } from './relations.ts';

/** Where things are on the page, as parts of the article's length from 0 to 1. */
export type Places = {
  /** By claim: where its first passage stands. */
  marks: ReadonlyMap<string, number>;
  /** What is in the window, from and to. */
  view: readonly [number, number];
};

/** The article from top to bottom as a strip: a mark where a note stands, plain where nothing was compared, a bracket around what is in view. The notes say the same in words. */
export function PageMap({ notes, places, active }: { notes: readonly Note[]; places: Places; active: string | null }): ReactNode {
  const [from, to] = places.view;
  return (
    <div className="map" aria-hidden="true">
      <div className="view" style={{ top: `${from * 100}%`, height: `${(to - from) * 100}%` }} />
      {notes.map((note) => {
        const at = places.marks.get(note.claim);
        if (at === undefined) return null;
        return <div key={note.claim} className="place" data-kind={kindOf(note.relation)} data-active={note.claim === active || undefined} style={{ top: `${at * 100}%` }} />;
      })}
    </div>
  );
}
