import { useId, useState, type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import type { Note } from '../lib/schema/index.ts';
import { hasBrief } from './brief.ts';
import { Drift } from './Drift.tsx';
import { HereRows } from './HereRows.tsx';
import { Icon } from './Icon.tsx';
import { KindMark } from './KindMark.tsx';
import { useReader } from './reader.ts';
import { relationWord } from './relation-word.ts';
import { kindOf } from './relations.ts';
import { RangeLine } from './RangeLine.tsx';
import { Silences } from './Silences.tsx';
import { TabStopContext } from './tab-stop.ts';
import { Prose } from './Text.tsx';
import { Voices } from './Voices.tsx';

export type NoteCardProps = {
  note: Note;
  active: boolean;
  /** Its passage is under the pointer. */
  pointed: boolean;
  /** The passage was there and is not any more. */
  missing: boolean;
  /** The one note of the list that Tab reaches; arrows reach the others. */
  current: boolean;
  onCurrent: () => void;
  onJump: (index: number) => void;
  onHover: (over: boolean) => void;
};

/** One claim: its kind, the question, what this page says, and what each other account says. */
export function NoteCard({ note, active, pointed: isPointed, missing, current, onCurrent, onJump, onHover }: NoteCardProps): ReactNode {
  const { words } = useReader();
  const id = useId();
  const [whole, setWhole] = useState(false);
  const [pointed, setPointed] = useState(false);
  const tabStop = current ? undefined : -1;
  const hasPassage = note.here.length > 0 && !missing;

  function enter(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.target !== event.currentTarget || !hasPassage) return;
    event.preventDefault();
    onJump(0);
  }

  // What opens or scrolls under a pointer at rest was not pointed at.
  function point(event: MouseEvent): void {
    if (pointed || (event.movementX === 0 && event.movementY === 0)) return;
    setPointed(true);
    onHover(true);
  }

  function unpoint(): void {
    if (!pointed) return;
    setPointed(false);
    onHover(false);
  }

  function leave(event: FocusEvent): void {
    if (!event.currentTarget.contains(event.relatedTarget)) onHover(false);
  }

  return (
    <article
      data-claim={note.claim} data-relation={note.relation} data-kind={kindOf(note.relation)}
      tabIndex={current ? 0 : -1} aria-labelledby={`${id}-kind ${id}`} aria-current={active || undefined} data-pointed={pointed || isPointed || undefined} data-whole={whole || undefined}
      onFocus={() => { onCurrent(); onHover(true); }} onBlur={leave}
      onMouseMove={point} onMouseLeave={unpoint} onKeyDown={enter}
    >
      <header>
        <p className="kind" id={`${id}-kind`}><KindMark of={note.relation} /> {relationWord(note.relation, note.kind, words)}</p>
        {hasBrief(note) && (
          <button type="button" className="more" tabIndex={tabStop} aria-expanded={whole} aria-label={words.details} title={words.details} aria-describedby={id} onClick={() => setWhole(!whole)}>
            <Icon sign="more" size={14} />
          </button>
        )}
        {hasPassage && (
          <button type="button" className="jump" tabIndex={tabStop} aria-label={words.jump} title={words.jump} aria-describedby={id} onClick={() => onJump(0)}>
            <Icon sign="jump" />
          </button>
        )}
      </header>
      <h4 id={id}><Prose of={note.question} /></h4>
      {missing && <p className="missing">{words.missing}</p>}
      <Drift note={note} />
      <RangeLine note={note} />
      <TabStopContext value={current}>
        <dl>
          <HereRows note={note} onJump={hasPassage ? onJump : undefined} />
          <Voices note={note} whole={whole} />
        </dl>
        <Silences silences={note.silences} />
      </TabStopContext>
    </article>
  );
}
