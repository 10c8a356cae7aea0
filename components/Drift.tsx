import type { ReactNode } from 'react';
import type { Note } from '../lib/schema/index.ts';
import { formatDate } from './format.ts';
import { useReader } from './reader.ts';
import { ShownValue } from './ShownValue.tsx';

/** Where a recorded article no longer says what was recorded: both, side by side. */
export function Drift({ note }: { note: Note }): ReactNode {
  const { words, language, pageLanguage, asOf } = useReader();
  const { recorded, here: [now] } = note;
  if (!recorded) return null;
  return (
    <p className="drift">
      {words.recorded(formatDate(recorded.day, language, asOf))} <ShownValue shown={recorded.shown} language={pageLanguage} />
      {now && <> — {words.nowSays} <ShownValue shown={now} language={pageLanguage} /></>}
    </p>
  );
}
