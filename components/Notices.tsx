import type { ReactNode } from 'react';
import type { Notes } from '../lib/schema/index.ts';
import { formatDate } from './format.ts';
import { useReader } from './reader.ts';

/** What the reader should know of the whole before they read the notes: that the page is younger than what it is compared with. */
export function Notices({ notes: { asOf, published } }: { notes: Notes }): ReactNode {
  const { words, language } = useReader();
  if (published === undefined || published <= asOf) return null;
  return <p className="notice">{words.newer(formatDate(published, language), formatDate(asOf, language))}</p>;
}
