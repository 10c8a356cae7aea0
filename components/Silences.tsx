import type { ReactNode } from 'react';
import type { Silence } from '../lib/schema/index.ts';
import { Disclosure } from './Disclosure.tsx';
import { formatDate } from './format.ts';
import { useReader } from './reader.ts';
import { NameList } from './Text.tsx';
import { groupSilences, many } from './group.ts';

/** Who has no statement on the claim, by what that silence is worth; counted where they are many. An outlet with several accounts is named once. */
export function Silences({ silences }: { silences: readonly Silence[] }): ReactNode {
  const { words, language, asOf } = useReader();
  const groups = groupSilences(silences);
  if (groups.length === 0) return null;
  return <div className="silences small">{groups.map((group) => {
    const names = <NameList names={[...new Map(group.silences.map(({ outlet }) => [outlet.en, outlet])).values()]} />;
    const why = group.why === 'withdrawn' ? words.withdrawn(formatDate(group.day, language, asOf)) : words.silence[group.why];
    return (
      <div className="silence" key={group.why + group.day}>
        {group.silences.length < many
          ? <p>{why} {names}</p>
          : <Disclosure summary={`${why} ${words.accounts(group.silences.length)}`}><p>{names}</p></Disclosure>}
      </div>
    );
  })}</div>;
}
