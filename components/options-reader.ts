import { createContext, useContext } from 'react';
import type { OptionsWords } from './words/options.ts';

/** The words of the options page, handed down once. */
export const OptionsContext = createContext<OptionsWords | null>(null);

/** The words of the options page, inside it; throws outside of it, which is a mistake in the code. */
export function useOptionsWords(): OptionsWords {
  const words = useContext(OptionsContext);
  if (!words) throw new Error('useOptionsWords outside of OptionsContext');
  return words;
}
