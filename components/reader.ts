import { createContext, useContext } from 'react';
import type { Language } from '../lib/schema/index.ts';
import type { Words } from './words/index.ts';

/** Who reads: their words and language, and, of the page, its language ('' where unknown) and the day of the data. */
export type Reader = { words: Words; language: Language; pageLanguage: string; asOf: string };

/** Handed down once instead of through every component. */
export const ReaderContext = createContext<Reader | null>(null);

/** The reader, inside a Sidebar or Popup; throws outside of one, which is a mistake in the code. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('useReader outside of ReaderContext');
  return reader;
}
