import { readAmounts } from '../text/amounts.ts';
import { unasserted } from '../text/unasserted.ts';
import { readValues } from '../text/values.ts';

/** A sentence with something of all that is read: a date, a figure, a share, a version, and what is not asserted. English alone has expressions that take long to compile. */
const SENTENCE = 'On Friday, 3 May 2031 it may not use 1,200 tools, 30%, from 10 June to 12 July, nor 2.0.1, for $2.8 million last month.';

/** Engines compile an expression when it is first used, and better when it is used again. */
const TIMES = 2;

/** Has the engine compile what the first reading of a page would have to wait for. Whoever has time until the page comes calls it then. */
export function rehearse(): void {
  for (let time = 0; time < TIMES; time += 1) {
    unasserted(SENTENCE);
    readAmounts(SENTENCE);
    readValues(SENTENCE, { published: '2031-05-04' });
  }
}
