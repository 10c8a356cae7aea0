import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserKind, ensureBrowser } from '../../harness/browsers.ts';
import { builtFolder, ensureBuilt } from '../../harness/build.ts';
import { launch, type Session } from '../../harness/launch.ts';
import { bundle } from './bundle.ts';

/** The browsers that everything is measured in, and their names. */
export const KINDS: Record<BrowserKind, string> = { chromium: 'Chromium', firefox: 'Firefox' };

/** Where a tool runs: beside the extension's scripts, in their own world of the page, or as a script of the page. */
export type World = 'extension' | 'page';

type Manifest = { content_scripts: { js: string[] }[] };

const inside = (name: string): string => join(import.meta.dirname, 'inside', `${name}.ts`);

/**
 * A copy of the shipped build with instruments beside its scripts: `content` comes before the detector and shares its world, the background
 * gets ears of its own, reader and sidebar say when they begin and end. Nothing else of the build is touched, but for scripts that others take the
 * place of. It goes when this process ends.
 */
async function instrumented(kind: BrowserKind, content: string, others: Record<string, string> = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(builtFolder(kind), folder, { recursive: true });
  const edit = (file: string, change: (text: string) => string) => writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  for (const [file, code] of Object.entries(others)) writeFileSync(join(folder, file), code);
  writeFileSync(join(folder, 'bench-content.js'), content);
  writeFileSync(join(folder, 'bench-background.js'), await bundle(inside('background')));
  edit('background.js', (code) => `import './bench-background.js';${code}`);
  for (const script of ['reader', 'sidebar']) {
    edit(`${script}.js`, (code) => {
      if (!/^\(function\(\)\{[^]*\}\)\(\);\s*$/.test(code)) throw new Error(`${script}.js is not one call of one function`);
      return `globalThis.benchStamp?.('${script} begins'); var benchResult = ${code.trim()} globalThis.benchStamp?.('${script} ends'); benchResult`;
    });
  }
  edit('manifest.json', (json) => {
    const manifest = JSON.parse(json) as Manifest;
    for (const script of manifest.content_scripts) if (script.js.includes('detector.js')) script.js.unshift('bench-content.js');
    return JSON.stringify(manifest);
  });
  return folder;
}

/** One browser with the instrumented extension in it. */
export interface Lab {
  kind: BrowserKind;
  /** The browser's name, for titles. */
  browser: string;
  session: Session;
  /** The instruments as one script, for the page's own world. */
  script: string;
}

/** Does work in each browser, one after the other, with a script of `inside` as the instruments. Yields what the work yields. */
export async function* inEach<T>(instruments: string | { code: string }, work: (lab: Lab) => AsyncIterable<T>): AsyncGenerator<T> {
  const script = typeof instruments === 'string' ? await bundle(inside(instruments)) : instruments.code;
  for (const [kind, browser] of Object.entries(KINDS) as [BrowserKind, string][]) {
    ensureBrowser(kind);
    if (!(await ensureBuilt(kind))) throw new Error('there is no build to measure');
    const session = await launch(kind, { extension: await instrumented(kind, script) });
    try {
      yield* work({ kind, browser, session, script });
    } finally {
      await session.close();
    }
  }
}

/** Does work in the same browser with other scripts in the place of some of the extension's, and the same instruments. */
export async function besides<T>(lab: Lab, others: Record<string, string>, work: (lab: Lab) => Promise<T>): Promise<T> {
  const session = await launch(lab.kind, { extension: await instrumented(lab.kind, lab.script, others), welcome: 'kept' });
  try {
    return await work({ ...lab, session });
  } finally {
    await session.close();
  }
}

/** Opens a page that may take long to lay out. */
export async function open({ session }: Lab, html: string, url = address()): Promise<Page> {
  session.serve(url, html);
  const page = await session.driver.browser.newPage();
  page.setDefaultNavigationTimeout(170_000);
  await page.goto(url);
  return page;
}

/** Calls a tool of the instruments on a page; arguments and result go over as JSON. */
export async function ask<T>(page: Page, world: World, tool: string, ...args: unknown[]): Promise<T> {
  const json = await page.evaluate((to, name, given) => new Promise<string>((resolve, reject) => {
    const id = `${Math.random()}`;
    window.addEventListener('message', function hear({ data }) {
      if (typeof data !== 'string' || !data.startsWith(`bench-answer ${id} `)) return;
      window.removeEventListener('message', hear);
      const answer = data.slice(`bench-answer ${id} `.length);
      if (answer.startsWith('!')) reject(new Error(answer.slice(1)));
      else resolve(answer);
    });
    window.postMessage(`bench-ask ${to} ${id} ${JSON.stringify([name, given])}`, '*');
  }), world, tool, args);
  return JSON.parse(json) as T;
}

/** Listens to how long a page's main thread has been busy, in ms of the processor's time, which other programs on the machine take nothing of. Undefined where the browser does not tell. */
export async function busyOf({ kind }: Lab, page: Page): Promise<() => Promise<number | undefined>> {
  if (kind !== 'chromium') return async () => undefined;
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}

let count = 0;
/** A fresh address: on an outlet's host, where the extension is at work, or on one that it may not see. */
export const address = (host = 'news.sbs.co.kr'): string => `https://${host}/bench/${(count += 1)}`;
