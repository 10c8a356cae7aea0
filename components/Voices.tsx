import type { ReactNode } from 'react';
import type { Note, Voice } from '../lib/schema/index.ts';
import { isBrief } from './brief.ts';
import { Disclosure } from './Disclosure.tsx';
import { KindMark } from './KindMark.tsx';
import { useReader } from './reader.ts';
import { relationWord } from './relation-word.ts';
import { BareValue, hasValue } from './ShownValue.tsx';
import { Text } from './Text.tsx';
import { VoiceBody } from './VoiceBody.tsx';
import { groupVoices, many, weigh, type Group } from './group.ts';

/** The other accounts of a note as rows: one each where they are few, one for each value where they are many. `whole`: nothing is kept back. */
export function Voices({ note, whole }: { note: Note; whole: boolean }): ReactNode {
  if (note.voices.length >= many) return groupVoices(note.voices).map((group, place) => <GroupRow key={place} note={note} group={group} />);
  const mixed = note.voices.some((voice) => voice.relation !== note.relation);
  return note.voices.map((voice) => (
    <div className="row" key={voice.account}>
      <dt><Outlet note={note} voice={voice} marked={mixed} /></dt>
      <dd><VoiceBody voice={voice} brief={!whole && isBrief(voice)} /></dd>
    </div>
  ));
}

function Outlet({ note, voice, marked }: { note: Note; voice: Voice; marked: boolean }): ReactNode {
  const { words } = useReader();
  return (
    <span className="outlet">
      {marked && <><KindMark of={voice.relation} /><span className="unseen">{relationWord(voice.relation, note.kind, words)}: </span></>}
      <Text of={voice.outlet} />
    </span>
  );
}

/** One value, or one relation of prose, and how much stands behind it; the accounts on demand. */
function GroupRow({ note, group: { value, voices } }: { note: Note; group: Group }): ReactNode {
  const { words } = useReader();
  const [{ relation, shown }] = voices;
  const { outlets, origins } = weigh(voices);
  // Prose that both report may still be told differently: no mark of equality beside it.
  const isProse = value.kind === 'stated' && relation === 'same';
  const related = relationWord(relation, note.kind, words);
  return (
    <div className="row group">
      <dt>
        {!isProse && <KindMark of={relation} />}
        {!hasValue(shown)
          ? <span>{relation === 'only-elsewhere' ? words.reported : related}</span>
          : <><span className="unseen">{related}: </span><span className="value" data-value={value.kind}><BareValue shown={shown} /></span></>}
      </dt>
      <dd>
        <Disclosure summary={words.weight(outlets, origins)}>
          <ul className="accounts">
            {voices.map((voice) => (
              <li key={voice.account}>
                <p className="outlet"><Text of={voice.outlet} /></p>
                <VoiceBody voice={voice} grouped />
              </li>
            ))}
          </ul>
        </Disclosure>
      </dd>
    </div>
  );
}
