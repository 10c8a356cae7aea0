import { parseHTML } from 'linkedom';
import { describe } from 'vitest';
import { readerLaws } from './reader-laws.ts';

// Reading on the desk; `tests/page/fuzz.test.ts` has the browser's own parser.
describe('the reader of pages, over pages of chance', () => {
  readerLaws((html) => parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document, 150);
});
