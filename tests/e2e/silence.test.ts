/**
 * Nothing that a reader reads leaves their machine. Three listen, so that what one cannot hear another does: the tool that
 * answers the requests of pages, a proxy at which everything else ends, and the browser's own log of what it looks up and connects to;
 * on Linux also the system's tables of sockets.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { sealPack } from '../../lib/pack/index.ts';
import type { BrowserKind } from '../harness/browsers.ts';
import { builtFolder } from '../harness/build.ts';
import { connectionsIn } from '../harness/connections.ts';
import { openPopup, sleep } from '../harness/extension.ts';
import { hostOf, isMakers, launch, type Session } from '../harness/launch.ts';
import { connectedTo } from '../harness/open-sockets.ts';
import { Sidebar } from '../harness/sidebar.ts';
import { until } from '../harness/until.ts';
import { leakHost, leakyCopy, VISITED, waysOf } from './leaky.ts';
import { OptionsPage } from './options-page.ts';
import { OwnPage } from './own-page.ts';
import { fileWriter, PIER } from './packs.ts';
import { BAN_ARTICLE, newsPage, WEATHER_ARTICLE } from './pages.ts';
import { loads } from './loads.ts';
import { KINDS, notesOf, openArticle } from './session.ts';

const folder = mkdtempSync(join(tmpdir(), 'crossread-silence-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = fileWriter();

/** Runs a browser, closes it, and gives all that was asked for or connected to and had not been laid out. */
async function heardWhile(kind: BrowserKind, extension: string, name: string, act: (session: Session) => Promise<void>): Promise<string[]> {
  const log = join(folder, `${kind}-${name}`);
  const session = await launch(kind, { extension, log });
  try {
    await act(session);
  } finally {
    await session.close();
  }
  const { requests, hosts } = connectionsIn(kind, log);
  // Chromium connects ahead to the hosts of pages that it opens, though their requests are answered here; that a request came of it is told apart.
  const ahead = kind === 'chromium' ? session.visited() : new Set<string>();
  const notLaidOut = session.requests().filter((one) => !one.served).map((one) => one.url);
  const beyond = [...session.tried(), ...hosts].filter((one) => !ahead.has(hostOf(one)));
  return [...new Set([...notLaidOut, ...beyond, ...requests])].filter((one) => !isMakers(hostOf(one)));
}

describe.each(KINDS)('what listens in %s', (kind) => {
  it('hears every way of asking for something, from every script', async () => {
    const ways = waysOf(kind);
    const heard = await heardWhile(kind, leakyCopy(builtFolder(kind)), 'leaky', async (session) => {
      session.serve(`https://${VISITED}/`, newsPage({ title: 'Rain', article: WEATHER_ARTICLE }));
      await session.open(`https://${VISITED}/`);
      const { page, sidebar } = await openArticle(session, BAN_ARTICLE);
      await notesOf(sidebar);
      await openPopup(session, page);
      await OptionsPage.open(session);
      // Calls tell nobody but the log; the rest is waited for, since a browser that closes lets go what it has not yet done.
      const early = ways.filter(({ way }) => way !== 'call').map(({ way, place }) => leakHost(way, place));
      await until('what is asked for to arrive', async () => early.every((host) => [...session.strays(), ...session.tried()].some((one) => hostOf(one) === host)));
    });
    const hosts = new Set(heard.map(hostOf));
    expect(ways.map(({ way, place }) => leakHost(way, place)).filter((host) => !hosts.has(host))).toEqual([]);
    expect(hosts).toContain(VISITED);
  }, 300_000);
});

/** What a reader does in the course of time, each with a page that has notes. */
const DEEDS: ((session: Session, sidebar: Sidebar, page: Page) => Promise<unknown>)[] = [
  (_, sidebar) => sidebar.open(),
  async (_, sidebar) => {
    await sidebar.open();
    await sidebar.evaluate((root) => root.querySelector<HTMLElement>('article[data-claim] .jump')!.click());
  },
  async (session, _, page) => (await openPopup(session, page)).close(),
  (session) => sleep(session),
  async (session) => {
    const options = await OwnPage.options(session);
    for (const language of ['ko', 'ja', 'auto']) await options.choose('select', language);
    await options.page.close();
  },
  async (session) => {
    const options = await OptionsPage.open(session);
    await options.choose(write('pier.pack', await sealPack(PIER)));
    await options.accept();
    // The next time round it is to be imported again.
    await options.tidy();
    await options.page.close();
  },
  async (session) => (await session.driver.extensionPage('welcome.html')).close(),
];

/** How many pages are loaded, and how many at a time. */
const [LOADS, AT_ONCE] = [200, 4];

describe.each(KINDS)('over 200 pages with the extension at work, %s', (kind) => {
  it('asks for the pages and for nothing else', async () => {
    const pages = loads(LOADS);
    let asked: string[] = [];
    let withNotes = 0;
    const connected = new Set<string>();
    const heard = await heardWhile(kind, builtFolder(kind), 'shipped', async (session) => {
      for (const { url, html } of pages) session.serve(url, html);
      const tabs = await Promise.all(Array.from({ length: AT_ONCE }, () => session.driver.browser.newPage()));
      const sidebars = tabs.map((tab) => new Sidebar(session, tab));
      for (let at = 0; at < pages.length; at += AT_ONCE) {
        // Each time another tab is the one of the page that surely has notes.
        const turn = at / AT_ONCE;
        await Promise.all(tabs.map((_, index) => tabs[(index + turn) % AT_ONCE]!.goto(pages[at + index]!.url)));
        const [tab, sidebar] = [tabs[turn % AT_ONCE]!, sidebars[turn % AT_ONCE]!];
        await tab.bringToFront();
        await until(`notes on ${pages[at]!.name}`, () => sidebar.present(), 60_000);
        await DEEDS[turn % DEEDS.length]!(session, sidebar, tab);
        for (const end of connectedTo(session.driver.browser.process()!.pid!)) connected.add(end);
        withNotes += (await Promise.all(sidebars.map((one) => one.present()))).filter(Boolean).length;
      }
      asked = session.requests().map((one) => one.url);
    });
    expect(heard).toEqual([]);
    expect(asked.toSorted()).toEqual(pages.map(({ url }) => url).toSorted());
    expect([...connected]).toEqual([]);
    // It was at work: every fourth page surely has notes, and of the others some.
    expect(withNotes).toBeGreaterThan(LOADS / 4);
  }, 900_000);
});
