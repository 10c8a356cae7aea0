import type { ReactNode } from 'react';
import type { Localised } from '../lib/schema/index.ts';
import { inLanguage } from '../lib/text/localised.ts';
import { formatLanguage, listGaps } from './format.ts';
import { languageTag } from './language-tag.ts';
import { useReader } from './reader.ts';

/** A name of the data in the reader's language, isolated so that its direction stays its own; where it is a fallback, its language is known to fonts and voices. */
export function Text({ of }: { of: Localised }): ReactNode {
  const { language } = useReader();
  const found = inLanguage(of, language);
  return <bdi lang={found.language === language ? undefined : languageTag(found.language)}>{found.text}</bdi>;
}

/** A sentence or more of the data, which says what language it is in where the reader's own is missing. */
export function Prose({ of }: { of: Localised }): ReactNode {
  const { language, words } = useReader();
  const found = inLanguage(of, language).language;
  return <span className="prose"><Text of={of} />{found !== language && <> <span className="tongue">{words.inLanguage(formatLanguage(found, language))}</span></>}</span>;
}

/** A few words of a page, in quotation marks of the reader and in the page's own language ('' where unknown). */
export function Quote({ text, language }: { text: string; language: string }): ReactNode {
  const [open, close] = useReader().words.quotes;
  return <span className="quote">{open}<bdi lang={language}>{text}</bdi>{close}</span>;
}

/** Names as the reader's language lists them: 'Sonnet, Opus and Haiku'. */
export function NameList({ names }: { names: readonly Localised[] }): ReactNode {
  const gaps = listGaps(names.length, useReader().language);
  return names.map((name, place) => (
    // Two names may be spelt alike, so the place is the only key; the list never changes while shown.
    <span key={place}>{gaps[place]}<Text of={name} /></span>
  ));
}
