/**
 * A page that Chromium prerenders behind another: nothing of Crossread's happens there before the reader goes to it. Tools that drive the browser keep it
 * from prerendering, so that nobody does: the pages tell a server of ours how they fare, and the server tells them where to go.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureBrowser } from '../harness/browsers.ts';
import { builtFolder } from '../harness/build.ts';
import { until } from '../harness/until.ts';
import { BAN_ARTICLE, newsPage } from './pages.ts';

const HOST = 'news.sbs.co.kr';
/** So often a page tells how it fares before it is left alone: longer than notes take to come. */
const LONG = 60;

/** How a page fares: whether it is being prerendered, and whether a sidebar stands on it. */
interface Told { page: string; prerendering: boolean; sidebar: boolean }

/** In each page: tells the server again and again, and goes where that says. */
const TELL = `<script>
  setInterval(async () => {
    const told = { page: location.pathname, prerendering: document.prerendering, sidebar: document.querySelector('crossread-sidebar') !== null };
    const next = await (await fetch('/told', { method: 'POST', body: JSON.stringify(told) })).text();
    if (next !== '' && next !== location.pathname) location.href = next;
  }, 50);
</script>`;
const RULES = '<script type="speculationrules">{ "prerender": [{ "source": "list", "urls": ["/article"], "eagerness": "immediate" }] }</script>';
const PAGES: Record<string, string> = {
  '/front': newsPage({ title: 'Today', article: '<p>Ferries will run until noon.</p>', more: RULES + TELL }),
  '/article': newsPage({ title: 'A ban', article: BAN_ARTICLE, more: TELL }),
};

let browser: Browser, server: Server;
let told: Told[] = [];
let next = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (request.method !== 'POST') {
      response.end(PAGES[request.url!] ?? '');
      return;
    }
    let body = '';
    request.on('data', (part) => { body += part; });
    request.on('end', () => {
      told = [...told, JSON.parse(body) as Told];
      response.end(next);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'), headless: true, pipe: true, enableExtensions: true, waitForInitialPage: false,
    targetFilter: (target) => target.type() === 'browser',
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--proxy-server=direct://', `--host-resolver-rules=MAP ${HOST}:80 127.0.0.1:${(server.address() as AddressInfo).port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`],
  });
  await browser.installExtension(builtFolder('chromium'));
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

it('is left alone until the reader goes to it, and has its notes then', async () => {
  const root = await browser.target().createCDPSession();
  await root.send('Target.createTarget', { url: `http://${HOST}/front` });
  await until('the article to be there, prerendered', async () => told.filter(({ page, prerendering }) => page === '/article' && prerendering).length > LONG, 60_000);
  next = '/article';
  await until('its notes', async () => told.some(({ page, prerendering, sidebar }) => page === '/article' && !prerendering && sidebar), 60_000);
  expect(told.filter(({ page, prerendering, sidebar }) => sidebar && (page === '/front' || prerendering))).toEqual([]);
});
