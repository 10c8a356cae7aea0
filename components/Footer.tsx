import type { ReactNode } from 'react';
import type { Localised, Notes } from '../lib/schema/index.ts';
import { Disclosure } from './Disclosure.tsx';
import { formatDate } from './format.ts';
import { Icon } from './Icon.tsx';
import { useReader } from './reader.ts';
import { NameList } from './Text.tsx';

/** What was compared, and what the reader must not conclude from it. */
export function Footer({ notes, onCompare }: { notes: Notes; onCompare: (() => void) | undefined }): ReactNode {
  const { words, language } = useReader();
  return (
    <footer>
      {onCompare && <button type="button" className="compare" onClick={onCompare}><Icon sign="table" /> {words.compare}</button>}
      <Disclosure summary={words.whatCompared}>
        <p>{words.howCompared(notes.accounts, notes.outlets, notes.origins, formatDate(notes.asOf, language))}</p>
        <p className="small"><NameList names={outletsOf(notes)} /></p>
        <ul>{words.limits.map((limit) => <li key={limit}>{limit}</li>)}</ul>
      </Disclosure>
    </footer>
  );
}

/** Every outlet compared with, once, in the order in which the notes first name it. */
function outletsOf({ notes }: Notes): Localised[] {
  const found = new Map<string, Localised>();
  for (const { voices, silences } of notes) for (const { outlet } of [...voices, ...silences]) found.set(outlet.en, outlet);
  return [...found.values()];
}
