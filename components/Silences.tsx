import type { ReactNode } from 'react';
import type { Silence } from '../lib/schema/index.ts';
import { Disclosure } from './Disclosure.tsx';
import { useReader } from './reader.ts';
import { NameList } from './Text.tsx';
import { groupSilences, many } from './group.ts';

/** Who has no statement on the claim, by what that silence is worth; counted where they are many. */
export function Silences({ silences }: { silences: readonly Silence[] }): ReactNode {
  const { words } = useReader();
  return groupSilences(silences).map((group) => {
    const names = <NameList names={group.silences.map((silence) => silence.outlet)} />;
    const why = words.silence[group.why];
    return (
      <div className="silence small" key={group.why}>
        {group.silences.length < many
          ? <p>{why} {names}</p>
          : <Disclosure summary={`${why} ${words.accounts(group.silences.length)}`}><p>{names}</p></Disclosure>}
      </div>
    );
  });
}
