/** A small faithful browser: tabs with pages, storage, the toolbar, and the background, which wakes when a message comes and may be ended at any call. */
import 'fake-indexeddb/auto';
import type { Answers, Given, Request } from '../../lib/extension/messages.ts';
import type { BundledPack } from '../../lib/extension/bundled.ts';
import type { Notes, Page } from '../../lib/schema/index.ts';
import { compileDispute } from '../../lib/recognise/index.ts';
import { mentions, readWatchlist } from '../../lib/page/mentions.ts';
import { haveCounted, type Interruption, Life, outside, setFailing } from './lives.ts';
import { MILL } from './small-packs.ts';

const ORIGIN = 'chrome-extension://crossread';
let world: World;
const browser = (): any => Reflect.get(globalThis, 'chrome');

/** A storage area: what is put there is copied, and must fit. */
function area(name: 'local' | 'session') {
  const kept = () => world[name];
  const keysOf = (keys: string | string[] | null) => (keys === null ? Object.keys(kept()) : [keys].flat());
  return {
    get: (keys: string | string[] | null) => outside(`${name}.get`, () => structuredClone(Object.fromEntries(keysOf(keys).flatMap((key) => (key in kept() ? [[key, kept()[key]]] : []))))),
    set: (items: object) => outside(`${name}.set ${Object.keys(items).join()}`, () => {
      const after = { ...kept(), ...structuredClone(items) };
      if (JSON.stringify(after).length > world.room[name]) throw new Error('QUOTA_BYTES quota exceeded');
      world[name] = after;
    }),
    remove: (keys: string | string[]) => outside(`${name}.remove`, () => { for (const key of [keys].flat()) delete kept()[key]; }),
  };
}

const matches = (patterns: string[], url: string) => patterns.some((pattern) => new URL(url).hostname === /:\/\/([^/]+)/.exec(pattern)?.[1]);
const tabs = (query: { url?: string | string[] }) => [...world.tabs.values()].filter(({ url }) => query.url === undefined || matches([query.url].flat(), url)).map(({ id, url }) => ({ id, url }));
const tabOf = (id: number): Tab => {
  const tab = world.tabs.get(id);
  if (!tab) throw new Error('no tab with that id');
  return tab;
};
const detector = (matched: string[]) => async () => { world.scripts = matched; };

Object.assign(globalThis, { chrome: {
  runtime: {
    id: 'crossread', getURL: (path: string) => ORIGIN + path, openOptionsPage: async () => undefined,
    getManifest: () => ({ version: '0.0.0', host_permissions: [] }),
    sendMessage: (message: unknown) => outside('send', () => world.deliver(message, Life.present()!.sender)),
  },
  i18n: { getUILanguage: () => 'en-GB' },
  storage: { local: area('local'), session: area('session') },
  tabs: {
    query: (query: { url?: string }) => outside('tabs.query', () => tabs(query)),
    get: (id: number) => outside('tabs.get', () => ({ url: tabOf(id).url })),
    create: () => outside('tabs.create', () => undefined),
    sendMessage: (id: number, message: any) => outside(`tell ${message.type}`, () => tabOf(id).hear(message)),
  },
  scripting: {
    executeScript: ({ target, files, args }: { target: { tabId: number }; files?: string[]; args?: unknown[] }) => (
      files ? outside(`run ${files[0]}`, () => tabOf(target.tabId).inject(files[0]!)) : outside('hand over', () => [{ result: tabOf(target.tabId).handOver(JSON.parse(args![0] as string) as Given) }])
    ),
    getRegisteredContentScripts: () => outside('scripts', () => (world.scripts.length > 0 ? [{ matches: world.scripts }] : [])),
    registerContentScripts: ([script]: [{ matches: string[] }]) => outside('register', detector(script.matches)),
    updateContentScripts: ([script]: [{ matches: string[] }]) => outside('register', detector(script.matches)),
    unregisterContentScripts: () => outside('register', detector([])),
  },
  action: {
    setBadgeBackgroundColor: ({ tabId }: { tabId: number }) => outside('colour', () => void tabOf(tabId)),
    setBadgeText: ({ tabId, text }: { tabId: number; text: string }) => outside('badge', () => { tabOf(tabId).badge = text; }),
  },
  permissions: { getAll: () => outside('permissions', () => ({ origins: world.granted })) },
} });
haveCounted();

const { answer } = await import('../../lib/extension/answer.ts');
const { createKnowledge } = await import('../../lib/extension/knowledge.ts');
const { send } = await import('../../lib/extension/send.ts');
const { openStore } = await import('../../lib/store/index.ts');

/** A tab: the page in it, the sidebar on that, and the badge over it. */
export class Tab {
  readonly id: number;
  url = 'about:blank';
  page: Page | undefined;
  badge = '';
  sidebar: { address: string; notes: Notes[]; settings: Given['settings'] } | undefined;
  /** How often the sidebar's script was put here. */
  called = 0;
  #script = new Life();
  /** What the sidebar's script has left on the page: itself, or what lies there until it comes. */
  #place: 'script' | Given | undefined;

  constructor(id: number) {
    this.id = id;
  }

  /** Loads a page; its detector looks at it. */
  load(page: Page): void {
    this.#script.end();
    this.#script = new Life({ id: 'crossread', frameId: 0, tab: { id: this.id }, url: page.url });
    this.#place = undefined;
    [this.url, this.page, this.badge, this.sidebar] = [page.url, page, '', undefined];
    this.detect();
  }

  /** Goes to another address as single-page sites do: the sidebar notices and ends, the detector looks anew. */
  move(page: Page): void {
    const from = this.sidebar;
    Object.assign(this.#script.sender, { url: page.url });
    [this.url, this.page, this.sidebar] = [page.url, page, undefined];
    if (from) this.ask({ type: 'left', address: from.address });
    this.detect();
  }

  /** Has a script of the page ask the background something. */
  ask<T extends Request['type']>(request: Extract<Request, { type: T }>): Promise<Answers[T] | undefined> {
    return world.do(this.#script, () => send<T>(request));
  }

  detect(): void {
    void world.do(this.#script, async () => {
      const { watch, off } = await browser().storage.local.get(['watch', 'off']) as { watch?: unknown; off?: string[] };
      const parties = readWatchlist(watch);
      const text = this.page!.blocks.map((block) => block.text).join('\n');
      if (off?.includes(new URL(this.url).hostname) || (parties && !mentions(text, parties))) return;
      await send({ type: 'candidate' });
    });
  }

  hear(message: { type: string }): string | undefined {
    if (!this.sidebar) throw new Error('nobody there');
    if (message.type === 'leave') this.sidebar = undefined;
    if (message.type === 'clear') this.sidebar!.notes = [];
    return message.type === 'ask' && this.sidebar!.notes.length > 0 ? this.sidebar!.address : undefined;
  }

  inject(file: string): unknown {
    if (!matches(world.granted, this.url)) throw new Error('may not be read');
    if (file === '/reader.js') return [{ result: { page: structuredClone(this.page), isReceived: this.#place === 'script' } }];
    if (file === '/detector.js') this.detect();
    if (file === '/sidebar.js') this.#come();
    return [{}];
  }

  handOver(given: Given): boolean {
    if (!matches(world.granted, this.url)) throw new Error('may not be read');
    const isThere = this.#place === 'script';
    if (isThere) this.#show(given);
    else this.#place = given;
    return isThere;
  }

  #come(): void {
    const laid = this.#place;
    this.called += 1;
    this.#place = 'script';
    if (typeof laid === 'object') this.#show(laid);
  }

  #show({ address, notes, settings, anew }: Given): void {
    if (address === this.url) this.sidebar = { address, notes, settings: anew ? settings : (this.sidebar?.settings ?? settings) };
    else if (!this.sidebar) void this.ask({ type: 'left', address });
  }
}

let count = 0;

/** A new world, in which everything that is called happens from now on. */
export function newWorld(): World {
  world = new World();
  setFailing();
  return world;
}

export class World {
  local: Record<string, any> = {};
  session: Record<string, any> = {};
  room = { local: Infinity, session: Infinity };
  granted: string[] = ['*://news.example/*', '*://mill.example/*'];
  scripts: string[] = [];
  readonly tabs = new Map<number, Tab>();
  readonly database = `world-${count += 1}`;
  /** How imported disputes are compiled. */
  compile = compileDispute;
  bundled: BundledPack = { version: MILL.version, read: () => structuredClone(MILL), keys: [] };
  /** What happens to the next background that wakes. */
  interruption: Interruption | undefined;
  background: { life: Life; knowledge: ReturnType<typeof createKnowledge> } | undefined;
  readonly errors: unknown[] = [];
  readonly #jobs = new Set<Promise<unknown>>();

  tab(id = 1): Tab {
    const tab = this.tabs.get(id) ?? new Tab(id);
    this.tabs.set(id, tab);
    return tab;
  }

  /** Has a life do something, which `quiet` waits for. */
  do<T>(life: Life, work: () => Promise<T>): Promise<T | undefined> {
    const ended = new Promise<undefined>((resolve) => life.onEnd(() => resolve(undefined)));
    const job = Promise.race([life.run(work).catch((error: unknown) => { if (!life.ended) this.errors.push(error); return undefined; }), ended]);
    this.#await(job);
    return job;
  }

  #await(job: Promise<unknown>): void {
    this.#jobs.add(job);
    void job.finally(() => this.#jobs.delete(job));
  }

  /** Waits until nothing is being done any more. */
  async quiet(): Promise<void> {
    while (this.#jobs.size > 0) await Promise.all(this.#jobs);
  }

  wake(): { life: Life; knowledge: ReturnType<typeof createKnowledge> } {
    if (!this.background || this.background.life.ended) {
      const life = new Life({}, this.interruption);
      this.interruption = undefined;
      this.background = { life, knowledge: createKnowledge(openStore(this.database), this.bundled, (dispute) => this.compile(dispute)) };
    }
    return this.background;
  }

  /** Ends the background; the next message wakes another. */
  sleep(): void {
    this.background?.life.end();
  }

  /** Hands a message to the background; a port closes where that ends before it has answered. */
  deliver(message: unknown, sender: object): Promise<unknown> {
    const { life, knowledge } = this.wake();
    const cut = new Promise((_, reject) => life.onEnd(() => reject(new Error('the message channel closed'))));
    const answered = life.run(() => answer(message, sender as never, knowledge)).catch((error: unknown) => {
      if (!life.ended) this.errors.push(error);
      return null;
    });
    const over = Promise.race([answered, cut]);
    this.#await(over.catch(() => undefined));
    return over;
  }

  /** Has an event reach the background, which nobody repeats. */
  event(hear: (knowledge: ReturnType<typeof createKnowledge>) => Promise<unknown>): void {
    const { life, knowledge } = this.wake();
    void this.do(life, () => hear(knowledge));
  }

  /** A page of the extension, such as the popup, asks something. */
  own<T extends Request['type']>(request: Extract<Request, { type: T }>): Promise<Answers[T] | undefined> {
    return this.do(new Life({ id: 'crossread', url: `${ORIGIN}/popup.html` }), () => send<T>(request));
  }
}
