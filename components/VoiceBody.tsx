import type { ReactNode } from 'react';
import type { Voice } from '../lib/schema/index.ts';
import { Earlier } from './Earlier.tsx';
import { formatDate, formatLanguage } from './format.ts';
import { Icon } from './Icon.tsx';
import { useReader } from './reader.ts';
import { ShownValue, Wording } from './ShownValue.tsx';
import { Prose, Text } from './Text.tsx';
import { Way } from './Way.tsx';

type VoiceBodyProps = { voice: Voice; grouped?: boolean; brief?: boolean };

/** What one account says: value (unless its group has said it), further values, what stood there before, our summary (unless brief), whom it rests on, and the way to its passage. */
export function VoiceBody({ voice, grouped = false, brief = false }: VoiceBodyProps): ReactNode {
  const { words } = useReader();
  const { shown, also, label, language } = voice;
  const Says = grouped ? Wording : ShownValue;
  return (
    <>
      <Way to={voice.link} outlet={voice.outlet} />
      <p className="says"><Says shown={shown} label={label} language={language} /></p>
      {also.map((other, place) => <p className="also" key={place}>{words.also} <ShownValue shown={other} language={language} /></p>)}
      {!brief && <p className="summary"><Prose of={voice.summary} /></p>}
      {voice.reason && <p className="reason"><Prose of={voice.reason} /></p>}
      <Earlier voice={voice} />
      <Provenance voice={voice} />
    </>
  );
}

/** The small print of a voice. */
function Provenance({ voice }: { voice: Voice }): ReactNode {
  const { words, language, asOf } = useReader();
  const facts: ReactNode[] = [];
  if (voice.chain.length > 0) facts.push(<Chain key="chain" voice={voice} />);
  if (voice.chain.length === 0 || voice.firmness === 'plain') facts.push(<span key="plain">{words.firmness.plain}</span>);
  if (voice.sameOrigin) facts.push(<span key="origin">{words.sameOrigin}</span>);
  if (voice.firmness === 'qualified') facts.push(<span key="qualified">{words.firmness.qualified}</span>);
  if (voice.published) facts.push(<time key="date" dateTime={voice.published}>{formatDate(voice.published, language, asOf)}</time>);
  if (voice.updated && voice.updated !== voice.published) facts.push(<time key="updated" dateTime={voice.updated}>{words.updated(formatDate(voice.updated, language, asOf))}</time>);
  if (voice.language !== language) facts.push(<span key="language">{formatLanguage(voice.language, language)}</span>);
  if (voice.translated) facts.push(<span key="translated">{words.translated[voice.translated]}</span>);
  return facts.length > 0 && <p className="facts small">{facts.flatMap((fact) => [fact, ' '])}</p>;
}

/** Whom a voice rests on, from the nearest source to the origin. */
function Chain({ voice }: { voice: Voice }): ReactNode {
  const { words } = useReader();
  return (
    <span className="chain">
      {voice.chain.map((source, place) => (
        <span key={place}>
          {place > 0 && <><Icon sign="rests" size={12} /><span className="unseen">{words.restsOn} </span></>}
          <Text of={source} />
        </span>
      ))}
    </span>
  );
}
