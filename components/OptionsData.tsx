import { useState, type ReactNode } from 'react';
import { formatDate } from './format.ts';
import { daysBetween, formatAge, OLD } from './options-age.ts';
import { useOptionsWords } from './options-reader.ts';
import type { DisputeShown, ImportShown, OptionsShown, SignatureShown } from './options-state.ts';
import { useReader } from './reader.ts';
import { Text } from './Text.tsx';

/** How many disputes are listed before the reader asks for all. */
const FIRST = 12;

/** The data in use: the disputes that pages are held against, and the packs that they come from. */
export function OptionsData({ shown, today, onRemove }: { shown: OptionsShown; today: string; onRemove: (n: number) => void }): ReactNode {
  const words = useOptionsWords();
  const [all, setAll] = useState(false);
  const listed = all ? shown.disputes : shown.disputes.slice(0, FIRST);
  return (
    <>
      <ul className="lines disputes">{listed.map((dispute) => <Dispute key={dispute.id} dispute={dispute} today={today} />)}</ul>
      {listed.length < shown.disputes.length && <button type="button" className="more" onClick={() => setAll(true)}>{words.showAll(shown.disputes.length)}</button>}
      {shown.disputes.length > 0 && shown.disputes.every(({ asOf }) => daysBetween(asOf, today) > OLD) && <p className="quiet stale">{words.stale}</p>}
      <ul className="lines packs">
        <li><div className="what"><h3>{words.cameWith}</h3><p>{words.version(shown.version)}</p></div></li>
        {shown.imports.map((one) => <Import key={one.n} of={one} onRemove={() => onRemove(one.n)} />)}
      </ul>
    </>
  );
}

function Dispute({ dispute: { title, points, accounts, asOf, file }, today }: { dispute: DisputeShown; today: string }): ReactNode {
  const words = useOptionsWords();
  const { language } = useReader();
  return (
    <li data-dispute>
      <h3><Text of={title} /></h3>
      <p>{words.extent(points, accounts)} · <span className="day">{words.asOf(formatDate(asOf, language))}</span> · <span className="day">{formatAge(daysBetween(asOf, today), language)}</span></p>
      {file !== undefined && <p><bdi>{words.from(file)}</bdi></p>}
    </li>
  );
}

function Import({ of: { n, file, day, version, signature, inUse }, onRemove }: { of: ImportShown; onRemove: () => void }): ReactNode {
  const words = useOptionsWords();
  const { language } = useReader();
  return (
    <li data-import={n}>
      <div className="what">
        <h3><bdi>{file}</bdi></h3>
        <p>{words.importedOn(formatDate(day, language))}</p>
        {version !== undefined && <p>{words.version(version)}</p>}
        {signature && <Signed by={signature} />}
        {!inUse && <p className="notice">{words.notInUse}</p>}
      </div>
      <button type="button" className="plain" aria-label={words.removeNamed(file)} onClick={onRemove}>{words.remove}</button>
    </li>
  );
}

/** Who signed a pack, in one line. */
function Signed({ by }: { by: SignatureShown }): ReactNode {
  const words = useOptionsWords();
  switch (by.state) {
    case 'trusted': return <p>{words.signedBy(by.name)}</p>;
    case 'unknown': return <p>{words.signedUnknown} <code className="fingerprint">{by.fingerprint}</code></p>;
    case 'unsigned': return <p>{words.unsigned}</p>;
  }
}
