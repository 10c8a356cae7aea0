import type { ReactNode } from 'react';
import { KindMark } from './KindMark.tsx';
import { useReader } from './reader.ts';
import { kinds, type Kind } from './relations.ts';

type FiltersProps = {
  /** Of all notes: a kind that none has is left out, unless it is asked for. */
  all: Record<Kind, number>;
  /** Of the notes of the topic and words asked for. */
  counts: Record<Kind, number>;
  kind: Kind | 'all';
  onKind: (kind: Kind | 'all') => void;
};

/** Which notes are shown, by how they stand to the other accounts. */
export function Filters({ all, counts, kind, onKind }: FiltersProps): ReactNode {
  const { words } = useReader();
  return (
    <div className="chips" role="group" aria-label={words.filter}>
      <button type="button" aria-pressed={kind === 'all'} onClick={() => onKind('all')}>{words.all} <b>{Object.values(counts).reduce((sum, count) => sum + count, 0)}</b></button>
      {kinds.filter((one) => all[one] > 0 || one === kind).map((one) => (
        <button type="button" key={one} data-kind={one} data-empty={counts[one] === 0 || undefined} aria-pressed={kind === one} onClick={() => onKind(kind === one ? 'all' : one)}>
          <KindMark of={one} /> {words.kinds[one]} <b>{counts[one]}</b>
        </button>
      ))}
    </div>
  );
}
