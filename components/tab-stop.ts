import { createContext, useContext } from 'react';

/** False within a note that Tab passes over: its controls are reached once the note is the current one, by arrows, a pointer or an assistive tool. */
export const TabStopContext = createContext(true);

/** The `tabIndex` of a control: none of its own where Tab may stop, else -1. */
export function useTabStop(): -1 | undefined {
  return useContext(TabStopContext) ? undefined : -1;
}
