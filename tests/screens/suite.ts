import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../harness/browsers.ts';
import { Checker, type Result } from './check.ts';
import { keepResults } from './results.ts';
import { Stage } from './stage.ts';
import { STATES } from './states.ts';
import { shotsOf } from './variants.ts';

/** Holds every picture that a browser takes against the accepted one, one test each. What was taken is in `.output/screens`. */
export function checkPictures(kind: BrowserKind): void {
  describe(`what is seen in ${kind}`, () => {
    let stage: Stage;
    let checker: Checker;
    let version = '';
    const results: Result[] = [];
    beforeAll(async () => {
      stage = await Stage.open(kind);
      version = await stage.version();
      checker = new Checker(stage, kind, version);
      if (checker.otherwise) console.log(`crossread: every state is reached and its boxes are looked at, but pixels are not compared with the accepted pictures: ${checker.otherwise}`);
    });
    afterAll(async () => {
      keepResults(kind, version, results);
      await stage.close();
    });

    it.each(shotsOf(STATES, kind))('$name', async (shot) => {
      const result = await checker.check(shot);
      results.push(result);
      expect(result.why).toBe('');
    });
  });
}
