/** Redraws the icons of the extension from `components/icon.svg`: `node_modules/.bin/node tests/screens/icons.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../harness/browsers.ts';
import { ROOT } from '../harness/tool.ts';

const FOLDER = join(ROOT, 'components/public');
/** Chrome's store wants 16 px of 128 left free on every side. All other sizes are drawn to their edges. */
const ROOM: Record<number, number> = { 128: 16 };

const svg = readFileSync(join(FOLDER, '..', 'icon.svg'), 'utf8');
const browser = await puppeteer.launch({ executablePath: ensureBrowser('chromium'), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 96, 128]) {
    const drawn = size - 2 * (ROOM[size] ?? 0);
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>* { margin: 0 } svg { display: block; width: ${drawn}px; height: ${drawn}px; padding: ${(size - drawn) / 2}px }</style>${svg}`);
    writeFileSync(join(FOLDER, 'icon', `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
