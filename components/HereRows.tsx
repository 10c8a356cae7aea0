import type { ReactNode } from 'react';
import type { Here, Note } from '../lib/schema/index.ts';
import { many } from './group.ts';
import { useReader } from './reader.ts';
import { ShownValue } from './ShownValue.tsx';
import { useTabStop } from './tab-stop.ts';
import { Quote } from './Text.tsx';

type Jump = ((index: number) => void) | undefined;

/** This page's own values, first of all rows. Passages are counted through all of them, so that an index names one. */
export function HereRows({ note, onJump }: { note: Note; onJump: Jump }): ReactNode {
  const grouped = note.voices.length >= many || undefined;
  const { words } = useReader();
  let index = 0;
  return note.here.map((here, place) => {
    const first = index;
    index += here.passages.length;
    return (
      <div className="row here" data-grouped={grouped} key={first}>
        <dt>{place === 0 ? words.here : <span className="unseen">{words.here}</span>}</dt>
        <dd>
          <HereSays here={here} label={place === 0 ? note.label : undefined} />
          {onJump && <Places first={first} count={here.passages.length} onJump={onJump} />}
        </dd>
      </div>
    );
  });
}

/** A value with its wording; for what is only stated, the beginning of the sentence: the whole stands on the page. */
function HereSays({ here, label }: { here: Here; label: string | undefined }): ReactNode {
  const { pageLanguage } = useReader();
  if (here.value.kind !== 'stated') return <p className="says"><ShownValue shown={here} label={label} language={pageLanguage} /></p>;
  const sentence = here.wording || (here.passages[0]?.text ?? '');
  return <p className="sentence" title={sentence}><Quote text={sentence} language={pageLanguage} /></p>;
}

/** A way to each further passage; the first one has the note's own button. */
function Places({ first, count, onJump }: { first: number; count: number; onJump: (index: number) => void }): ReactNode {
  const { words } = useReader();
  const tabStop = useTabStop();
  const places = Array.from({ length: count }, (_, place) => first + place).filter((place) => place > 0);
  if (places.length === 0) return null;
  return (
    <p className="places">
      {places.map((place) => (
        <button type="button" key={place} tabIndex={tabStop} onClick={() => onJump(place)}>
          {words.jumpTo(place + 1)}
        </button>
      ))}
    </p>
  );
}
