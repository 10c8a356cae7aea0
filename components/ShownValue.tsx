import { Fragment, type ReactNode } from 'react';
import type { Shown } from '../lib/schema/index.ts';
import { inLanguage } from '../lib/text/localised.ts';
import { formatDate, formatValue, listGaps } from './format.ts';
import { useReader } from './reader.ts';
import { sameWords } from './same-words.ts';
import { NameList, Quote } from './Text.tsx';

/** A value alone: a figure with its bound, a day, names. Nothing for what is stated and no more. */
export function BareValue({ shown }: { shown: Pick<Shown, 'value' | 'names' | 'measure'> }): ReactNode {
  const { language, words } = useReader();
  if (shown.names.length > 0) return <NameList names={shown.names} />;
  if (shown.value.kind !== 'names') return formatValue(shown.value, language, words, shown.measure);
  return <span className="quiet">{words.noName}</span>;
}

/** False for what is stated and no more: there is nothing to show but words. */
export function hasValue({ value, names }: Pick<Shown, 'value' | 'names'>): boolean {
  return value.kind !== 'stated' || names.length > 0;
}

type Worded = { shown: Shown; label?: string | undefined; language: string };

/** A value with the words that the page has for it. */
export function ShownValue({ shown, label, language }: Worded): ReactNode {
  return (
    <>
      {hasValue(shown) && <span className="value" data-value={shown.value.kind}><BareValue shown={shown} /></span>}{' '}
      <Wording shown={shown} label={label} language={language} />
    </>
  );
}

/** The page's own words for a value, and its label; what reads the same as the value or twice is shown once. */
export function Wording({ shown, label = '', language }: Worded): ReactNode {
  const { language: reader, words } = useReader();
  const names = shown.names.map((name) => inLanguage(name, reader).text);
  const gaps = listGaps(names.length, reader);
  const readings = ['', formatValue(shown.value, reader, words, shown.measure), ...names, names.join(' '), names.map((name, place) => gaps[place] + name).join('')];
  if (shown.value.kind === 'date') readings.push(formatDate(shown.value.date, reader, shown.value.date));
  const known = readings.map(sameWords);
  return [...new Set([shown.wording, label])]
    .filter((text) => !known.includes(sameWords(text)))
    .map((text) => <Fragment key={text}><Quote text={text} language={language} />{' '}</Fragment>);
}
