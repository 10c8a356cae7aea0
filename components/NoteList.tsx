import { useLayoutEffect, useState, type ReactNode, type RefObject } from 'react';
import type { Note } from '../lib/schema/index.ts';
import { reveal } from './note-keys.ts';
import { NoteCard } from './NoteCard.tsx';
import { useReader } from './reader.ts';

type NoteListProps = {
  list: RefObject<HTMLDivElement | null>;
  here: readonly Note[];
  elsewhere: readonly Note[];
  open: boolean;
  active: string | null;
  /** Rises whenever the active note is asked for, again included. */
  asked: number;
  /** The claim whose passage is under the pointer. */
  pointed: string | null;
  missing: ReadonlySet<string>;
  onJump: (claim: string, index: number) => void;
  onHover: (claim: string | null) => void;
  /** What the reader looks for; '' for nothing. */
  query: string;
  /** The reader wants all notes back. */
  onAll: () => void;
  before: ReactNode;
  children: ReactNode;
};

/** The notes, with one of them reached by Tab and the others by arrows or j and k. What scrolls is no stop of its own, as Firefox would have it. */
export function NoteList({ list, here, elsewhere, open, active, asked, pointed, missing, onJump, onHover, query, onAll, before, children }: NoteListProps): ReactNode {
  const { words } = useReader();
  const [focused, setFocused] = useState<string | null>(null);
  const all = [...here, ...elsewhere];
  const current = all.some((note) => note.claim === focused) ? focused : all[0]?.claim;

  useLayoutEffect(() => {
    const article = list.current?.querySelector<HTMLElement>('article[aria-current]');
    if (open && article && list.current) reveal(article, list.current);
  }, [open, active, asked, list]);

  const card = (note: Note): ReactNode => (
    <NoteCard
      key={note.claim} note={note} active={note.claim === active} pointed={note.claim === pointed} missing={missing.has(note.claim)} current={note.claim === current}
      onCurrent={() => setFocused(note.claim)} onJump={(index) => onJump(note.claim, index)} onHover={(over) => onHover(over ? note.claim : null)}
    />
  );
  return (
    <div className="list" ref={list} tabIndex={-1}>
      {before}
      {here.length > 0 && <section aria-label={words.onThisPage}><h3 className="unseen">{words.onThisPage}</h3>{here.map(card)}</section>}
      {elsewhere.length > 0 && <section aria-label={words.elsewhere}><h3>{words.elsewhere}</h3>{elsewhere.map(card)}</section>}
      {all.length === 0 && (
        <div className="none">
          <p>{query.trim() === '' ? words.none : words.noMatch(query.trim())}</p>
          <button type="button" onClick={onAll}>{words.showAll}</button>
        </div>
      )}
      {children}
    </div>
  );
}
