/**
 * Scripts that can be ended at any call that they make to the outside. Each script lives a `Life`; whatever it calls, storage,
 * tabs, locks or the database, is counted there. A life that has ended gets no answer any more, holds no lock and no database,
 * and what it had not committed there is undone: as browsers end a worker, or close a page.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

const present = new AsyncLocalStorage<Life>();
const NEVER = new Promise<never>(() => undefined);

/** What happens before one of the calls, counted from 0. */
export type Interruption = { at: number; happens: (life: Life) => void };

export class Life {
  /** What it called, in order. */
  readonly calls: string[] = [];
  /** Where its messages come from. */
  readonly sender: object;
  readonly #interruption: Interruption | undefined;
  #ends: (() => void)[] = [];
  ended = false;

  constructor(sender: object = {}, interruption?: Interruption) {
    this.sender = sender;
    this.#interruption = interruption;
  }

  /** The life in which this very code runs. */
  static present(): Life | undefined {
    return present.getStore();
  }

  run<T>(work: () => T): T {
    return present.run(this, work);
  }

  onEnd(act: () => void): void {
    this.#ends.push(act);
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    for (const act of this.#ends) act();
  }

  /** Counts a call. False where the life has ended by then. */
  lives(call: string): boolean {
    if (!this.ended && this.calls.push(call) - 1 === this.#interruption?.at) this.#interruption.happens(this);
    return !this.ended;
  }
}

let failing: (call: string) => Error | undefined = () => undefined;
/** Says which calls fail from now on, told from their names, and with which error; by default none. */
export const setFailing = (fails: typeof failing = () => undefined): void => { failing = fails; };

/** Makes a call to the outside: counted, answered later, never answered to a life that has ended. */
export async function outside<T>(call: string, act: () => T | Promise<T>): Promise<T> {
  const life = Life.present();
  if (life && !life.lives(call)) return NEVER;
  await new Promise((resolve) => setImmediate(resolve));
  if (life?.ended) return NEVER;
  try {
    const error = failing(call);
    if (error) throw error;
    const result = await act();
    return life?.ended ? NEVER : result;
  } catch (error) {
    if (life?.ended) return NEVER;
    throw error;
  }
}

type Held = { gone: Promise<void>; release: () => void };
const held = new Map<string, Held>();

/** Locks as `navigator.locks` gives them, which end with the life that holds them. */
export const locks = {
  async request(name: string, ...rest: unknown[]): Promise<unknown> {
    const work = rest.at(-1) as (lock: object | null) => Promise<unknown>;
    const [options] = rest.length > 1 ? [rest[0] as { ifAvailable?: boolean }] : [{}];
    await outside(`lock ${name}`, () => undefined);
    while (held.has(name)) {
      if (options.ifAvailable) return work(null);
      await held.get(name)!.gone;
    }
    let free = () => {};
    const gone = new Promise<void>((resolve) => { free = resolve; });
    const mine: Held = { gone, release: () => { if (held.get(name) === mine) held.delete(name); free(); } };
    held.set(name, mine);
    const life = Life.present();
    life?.onEnd(mine.release);
    if (life?.ended) mine.release();
    try {
      return await work({});
    } finally {
      mine.release();
    }
  },
};

/** Puts a method of the database's in the place of another, which counts and may fail. */
function counted(of: object, method: string, then: (result: any, life: Life | undefined) => void = () => {}): void {
  const own = Reflect.get(of, method) as (...given: unknown[]) => unknown;
  Reflect.set(of, method, function (this: { name?: string }, ...given: unknown[]) {
    // The database itself begins the transaction of an upgrade.
    const life = given[1] === 'versionchange' ? undefined : Life.present();
    const call = `${method} ${typeof this.name === 'string' ? this.name : ''}`.trim();
    if (life && !life.lives(call)) throw new DOMException('the script has ended', 'AbortError');
    const error = life && failing(call);
    if (error) throw error;
    const result = own.apply(this, given);
    then(result, life);
    return result;
  });
}

/** Has the database and the locks count, and end with their lives. */
export function haveCounted(): void {
  Object.defineProperty(globalThis.navigator, 'locks', { value: locks, configurable: true });
  counted(IDBFactory.prototype, 'open', (request: IDBOpenDBRequest, life) => {
    const close = () => { if (request.readyState === 'done' && !request.error) request.result.close(); };
    life?.onEnd(close);
    request.addEventListener('success', () => { if (life?.ended) close(); });
  });
  counted(IDBDatabase.prototype, 'transaction', (transaction: IDBTransaction, life) => life?.onEnd(() => {
    try {
      transaction.abort();
    } catch {
      // It was over.
    }
  }));
  for (const method of ['get', 'getAll', 'getAllKeys', 'put', 'delete', 'clear']) counted(IDBObjectStore.prototype, method);
  counted(IDBIndex.prototype, 'getAll');
}
