import { useId, useState, type ReactNode } from 'react';
import { inLanguage } from '../lib/text/localised.ts';
import { formatDate } from './format.ts';
import { useOptionsWords } from './options-reader.ts';
import type { Counts, DisputeChange, Offer, SignatureShown } from './options-state.ts';
import { useReader } from './reader.ts';
import { Text } from './Text.tsx';

/** How many disputes, and outlets with another name, are told one by one; the rest are counted. */
const TOLD = 8;

type OfferProps = { offer: Offer; onAccept: (trust: { name: string } | undefined) => void; onCancel: () => void };

/** What a pack is, who signed it and what it would change, before it changes anything. */
export function OptionsOffer({ offer, onAccept, onCancel }: OfferProps): ReactNode {
  const words = useOptionsWords();
  const [trust, setTrust] = useState<{ name: string } | undefined>(undefined);
  const { language } = useReader();
  const { file, version, signature, changes: { disputes, outlets, renamed } } = offer;
  const calledOtherwise = renamed.filter(({ from, to }) => inLanguage(from, language).text !== inLanguage(to, language).text);
  const idle = disputes.length === 0 && isNone(outlets);
  return (
    <article className="card" data-signature={signature.state}>
      <h3 tabIndex={-1}><bdi>{file}</bdi></h3>
      <p>{words.version(version)}</p>
      <p>{words.nothingYet}</p>
      <Signature of={signature} />
      {signature.state === 'unknown' && !idle && <Trust trust={trust} onTrust={setTrust} />}
      <h4>{words.changes}</h4>
      {idle && <p>{words.noChange}</p>}
      <ul className="changes">
        {disputes.slice(0, TOLD).map((change) => <Change key={change.id} of={change} />)}
        {disputes.length > TOLD && <li className="rest"><span className="sum">{words.more(disputes.length - TOLD)}</span></li>}
        {!isNone(outlets) && (
          <li>
            <span className="how">{words.outlets}</span><span className="what">{words.counts(outlets)}</span>
            {calledOtherwise.slice(0, TOLD).map(({ from, to }, place) => <span key={place} className="sum"><Text of={from} /> → <Text of={to} /></span>)}
          </li>
        )}
      </ul>
      <div className="buttons">
        {!idle && <button type="button" className="do" onClick={() => onAccept(trust)}>{words.accept}</button>}
        <button type="button" className="plain" onClick={onCancel}>{idle ? words.close : words.cancel}</button>
      </div>
    </article>
  );
}

const isNone = ({ added, changed, removed }: Counts): boolean => added + changed + removed === 0;

function Change({ of: { title, how, asOf, points, accounts } }: { of: DisputeChange }): ReactNode {
  const words = useOptionsWords();
  const { language } = useReader();
  const told = how === 'changed'
    ? [isNone(points) ? '' : words.points(words.counts(points)), isNone(accounts) ? '' : words.accounts(words.counts(accounts))].filter(Boolean).join(' · ') || words.texts
    : words.extent(points.added + points.removed, accounts.added + accounts.removed);
  return (
    <li data-change={how}>
      <span className="how">{words.how[how]}</span>
      <span className="what"><Text of={title} /></span>
      <span className="sum">{told} · <span className="day">{words.asOf(formatDate(asOf, language))}</span></span>
    </li>
  );
}

function Signature({ of }: { of: SignatureShown }): ReactNode {
  const words = useOptionsWords();
  const [title, more] = of.state === 'trusted' ? [words.signedBy(of.name), words.trusted] : of.state === 'unknown' ? [words.signedUnknown, words.unknown] : [words.unsigned, words.unsignedMore];
  return (
    <div className="signature">
      <p className="strong"><bdi>{title}</bdi></p>
      <p>{more}</p>
      {of.state !== 'unsigned' && <p>{words.fingerprint} <code className="fingerprint">{of.fingerprint}</code></p>}
    </div>
  );
}

function Trust({ trust, onTrust }: { trust: { name: string } | undefined; onTrust: (trust: { name: string } | undefined) => void }): ReactNode {
  const words = useOptionsWords();
  const name = useId();
  return (
    <div className="trust">
      <label className="tick"><input type="checkbox" checked={trust !== undefined} onChange={({ currentTarget }) => onTrust(currentTarget.checked ? { name: '' } : undefined)} /> {words.trust}</label>
      {trust && (
        <div className="name">
          <label htmlFor={name}>{words.keyName}</label>
          <input id={name} type="text" maxLength={60} autoComplete="off" value={trust.name} onInput={({ currentTarget }) => onTrust({ name: currentTarget.value })} />
        </div>
      )}
    </div>
  );
}
