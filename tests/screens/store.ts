import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Language } from '../../lib/schema/index.ts';
import { TAKEN } from './folders.ts';
import type { Stage } from './stage.ts';
import { STATES } from './states.ts';
import { type Colours, WINDOWS } from './variants.ts';

/** What the stores show of the extension, in this order. */
const SHOWN: [state: string, colours: Colours][] = [['open', 'light'], ['elsewhere', 'light'], ['open', 'dark']];

/** Takes the pictures for the stores, 1280 × 800 px as both want them, in every language of the interface; gives where they are. */
export async function takeForStores(stage: Stage): Promise<string> {
  const folder = join(TAKEN, 'store');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const language of Language.options) {
    for (const [at, [name, colours]] of SHOWN.entries()) {
      const state = STATES.find((one) => one.name === name)!;
      const { png } = await stage.take({ name, state, variant: { browser: 'chromium', colours, window: 'wide', language } });
      const { width, height } = WINDOWS.wide;
      const [seenWidth, seenHeight] = [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)];
      if (seenWidth !== width || seenHeight !== height) throw new Error(`a picture of ${seenWidth} × ${seenHeight} px: the stores want ${width} × ${height}`);
      writeFileSync(join(folder, `${language}-${at + 1}.png`), png);
    }
  }
  return folder;
}
