/** `npm start`: opens the reader's own browser with the built extension on an article. `--help` tells the rest. */
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserName, ensureBrowser, findBrowser, kindOf, NoBrowser, tempFolder } from './browsers.ts';
import { builtFolder, ensureBuilt } from './build.ts';
import { launch } from './launch.ts';
import { lendHost } from './lend.ts';
import { Sidebar } from './sidebar.ts';
import { ROOT } from './tool.ts';

const USAGE = `Opens a browser with Crossread on an article.

  npm start -- [options]

  --browser NAME     chromium (or another of its family), chrome or firefox; by default the one that is installed
  --page FILE|URL    the article: a saved page or an address; by default a demonstration
  --as URL           the address that FILE is shown under, such as an outlet's
  --language CODE    the language of the interface, such as ko
  --dark             in dark colours
  --headless         without a window: print the notes, write a picture, end
  --help             this text`;

/** Ends with one line that says what is in the way. */
function fail(message: string, code = 1): never {
  console.error(`crossread: ${message}`);
  process.exit(code);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        browser: { type: 'string' }, page: { type: 'string' }, as: { type: 'string' }, language: { type: 'string' },
        dark: { type: 'boolean' }, headless: { type: 'boolean' }, help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    return fail(`${(error as Error).message.split('\n')[0]} (see npm start -- --help)`, 2);
  }
}

function browserNamed(name: string | undefined): BrowserName {
  if (name === undefined) return findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox';
  if (name === 'chromium' || name === 'chrome' || name === 'firefox') return name;
  return fail(`--browser is chromium, chrome or firefox, not '${name}'`, 2);
}

/** Where the article is, and its text where it is a file that the browser is to find there. */
type Article = { url: string; html?: string };

async function articleOf(page: string | undefined, as: string | undefined): Promise<Article> {
  if (page && /^https?:\/\//.test(page)) return as ? fail('--as is for a FILE; this --page is an address already', 2) : { url: page };
  // npm runs scripts in the project's folder and says where it was called.
  const file = page ? resolve(process.env['INIT_CWD'] ?? '.', page) : join(ROOT, 'tests/fixtures/pages/demo.html');
  if (!existsSync(file)) fail(`there is no page ${file}`, 2);
  const html = readFileSync(file, 'utf8');
  if (as !== undefined) return /^https?:\/\/[^/]+/.test(as) && URL.canParse(as) ? { url: as, html } : fail(`--as needs an address with https://, not '${as}'`, 2);
  return { url: await serveAlone(html) };
}

/** Serves one page from this machine to this machine, while this process runs, and gives its address. */
function serveAlone(html: string): Promise<string> {
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)).unref();
  return new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)));
}

/** The notes as lines of text: the question, the relation, what this page and each other account give. */
async function printNotes(sidebar: Sidebar): Promise<void> {
  const notes = await sidebar.evaluate((root) => {
    const line = (element: Element | null) => (element instanceof HTMLElement ? element.innerText.replace(/\s+/g, ' ').trim() : '');
    return [...root.querySelectorAll<HTMLElement>('article[data-claim]')].map((note) => ({
      question: line(note.querySelector('h4')), relation: note.dataset['relation'],
      rows: [...note.querySelectorAll('.row')].map((row) => [line(row.querySelector('dt')), line(row.querySelector('dd'))]),
    }));
  });
  for (const { question, relation, rows } of notes ?? []) {
    console.log(`\n${question} [${relation}]`);
    for (const [who, what] of rows) console.log(`  ${who || '…'}: ${what}`);
  }
}

/** Opens the browser, shows the notes, and resolves with how many there are when there is nothing more to do. */
async function start(options: ReturnType<typeof readOptions>): Promise<number> {
  const name = browserNamed(options.browser);
  const kind = kindOf(name);
  const { url, html } = await articleOf(options.page, options.as);
  const noDisplay = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  const headless = options.headless ?? noDisplay;

  const executable = ensureBrowser(name);
  if (!(await ensureBuilt(kind))) fail('the extension could not be built; see above');
  const extension = lendHost(builtFolder(kind), `*://${new URL(url).hostname}/*`, tempFolder(executable));
  const session = await launch(kind, { extension, executable, headless, language: options.language, dark: options.dark ?? false, still: headless, network: 'open' });
  const page = await session.open(url, html === undefined ? {} : { html });
  const sidebar = new Sidebar(session, page);
  const found = await sidebar.waitFor('notes', (root) => root.querySelectorAll('article[data-claim]').length).catch(() => 0);
  if (found === 0) console.error(`crossread: no notes came on ${url}: the page covers no dispute that Crossread knows, or it could not be read`);
  else await sidebar.open();

  if (!headless) {
    console.log(`${found} notes on ${url}. Close the browser or press Ctrl-C to end.`);
    await new Promise((ended) => session.driver.browser.once('disconnected', ended));
    return found;
  }
  const picture = join('.output', `start-${name}.png`);
  await page.screenshot({ path: join(ROOT, picture) as `${string}.png` });
  await printNotes(sidebar);
  console.log(`\n${found} notes on ${url}; a picture is in ${picture}`);
  await session.close();
  return found;
}

const options = readOptions();
if (options.help) {
  console.log(USAGE);
  process.exit(0);
}
// A terminal's Ctrl-C comes twice, from it and from run.mjs: the second must not cut short what 'exit' cleans up.
for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) process.on(signal, () => process.exit(code));
const found = await start(options).catch((error: unknown) => {
  if (error instanceof NoBrowser) fail(error.message);
  throw error;
});
process.exit(found === 0 ? 1 : 0);
