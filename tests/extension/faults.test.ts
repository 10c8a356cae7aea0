/** Storage and database that fail, in every way that they can: pages get their notes where that is possible at all, the reader loses nothing, and all heals when the trouble goes. */
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { A, change, expectHealed, imported, lived, ON_KILN, read } from './lived.ts';
import { setFailing } from './lives.ts';
import { pageOn } from './small-packs.ts';
import { wrongIn } from './wrong.ts';
import { newWorld } from './world.ts';

const { createOptions } = await import('../../lib/extension/options.ts');
const { openStore } = await import('../../lib/store/index.ts');

afterEach(() => { vi.useRealTimers(); setFailing(); });

const quota = () => new DOMException('no room', 'QuotaExceededError');

describe('a database', () => {
  it.each<[string, (call: string) => boolean, () => Error]>([
    ['that cannot be opened', (call) => call.startsWith('open'), () => new DOMException('broken', 'UnknownError')],
    ['of which nothing can be read', (call) => call.startsWith('get'), () => new DOMException('broken', 'UnknownError')],
    ['that begins nothing', (call) => call.startsWith('transaction'), () => new DOMException('broken', 'UnknownError')],
  ])('%s: pages have what came with the extension, and are told why there is no more', async (_, fails, error) => {
    const world = await lived();
    setFailing((call) => (fails(call) ? error() : undefined));
    expect(await read(world)).toBe(2);
    expect(await read(world, ON_KILN)).toContain('broken');
    await expectHealed(world);
  });

  it('that is full: pages have what came with the extension, though it was never put there', async () => {
    const world = newWorld();
    setFailing((call) => (call.startsWith('put') ? quota() : undefined));
    expect(await read(world)).toBe(2);
    setFailing();
    await imported(world);
    await expectHealed(world);
  });

  it('that another tab holds: pages have what came with the extension, after a while', async () => {
    const world = newWorld();
    const held = await openDB(world.database, 10); // an earlier version, which does not let go
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const late = async (told: Promise<unknown>) => {
      while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve));
      vi.runAllTimers();
      return told;
    };
    expect(await late(read(world))).toBe(2);
    expect(await late(read(world, ON_KILN))).toContain('does not answer');
    vi.useRealTimers();
    held.close();
    await imported(world);
    await expectHealed(world);
  });

  it('that is deleted while it is open: it is filled anew', async () => {
    const world = await lived();
    expect(await read(world)).toBe(2);
    await deleteDB(world.database);
    expect([await read(world), await read(world)]).toEqual([2, 2]);
    await imported(world);
    await expectHealed(world);
  });

  const rows: [string, (db: Awaited<ReturnType<typeof openDB>>) => Promise<unknown>][] = [
    ['a gate of another form', (db) => db.put('meta', { name: 'gate', gate: { terms: 5 } })],
    ['a gate that is nothing', (db) => db.put('meta', { name: 'gate' })],
    ['no gate', (db) => db.delete('meta', 'gate')],
    ['a source that is no text', (db) => db.put('meta', { name: 'pack', version: 5, from: 7 })],
    ['a compiled dispute of an older form', (db) => db.put('compiled', { id: 'mill', compiled: { claims: [], terms: {} } })],
    ['a compiled dispute that is nothing', (db) => db.put('compiled', { id: 'mill' })],
    ['no compiled dispute', (db) => db.clear('compiled')],
    ['a dispute of another form', (db) => db.put('disputes', { id: 'mill', json: '{"topics":5}' })],
    ['a dispute that is none', (db) => db.put('disputes', { id: 'mill', json: '{' })],
    ['a dispute of an earlier form', (db) => db.put('disputes', { id: 'mill', dispute: {} })],
    ['no dispute', (db) => db.clear('disputes')],
    ['no outlet', (db) => db.clear('outlets')],
  ];
  it.each(rows)('with %s: what is damaged is made anew, once', async (_, damage) => {
    const world = await lived();
    await change(world, damage);
    await expectHealed(world);
    world.sleep();
    const { life } = world.wake();
    expect(await read(world)).toBe(2);
    expect(life.calls.filter((call) => call.startsWith('clear'))).toEqual([]);
  });

  it.each<[string, object]>([
    ['bytes of something else', { n: 2, file: 'spoilt.pack', imported: '2026-05-11', bytes: new Uint8Array([1, 2, 3]) }],
    ['no bytes', { n: 2, file: 'spoilt.pack' }],
    ['what are no bytes', { n: 2, file: 'spoilt.pack', imported: 5, bytes: 'text' }],
  ])('with an import that is %s: it is passed over and kept, and the others stand', async (_, row) => {
    const world = await lived();
    await change(world, (db) => db.put('imports', row));
    expect([await read(world), await read(world, ON_KILN)]).toEqual([2, 2]);
    const store = openStore(world.database);
    const { imports } = await createOptions(store, world.bundled).read();
    store.close();
    expect(imports.map(({ file, inUse }) => [file, inUse])).toEqual([['kiln.pack', true], ['spoilt.pack', false]]);
  });

  it('is filled anew no more than once for pages on which reading itself fails', async () => {
    const world = await lived();
    const { life, knowledge } = world.wake();
    const page = { ...pageOn(A), blocks: undefined as never };
    for (let times = 0; times < 3; times += 1) await expect(life.run(() => knowledge.read(page))).rejects.toThrow(TypeError);
    expect(life.calls.filter((call) => call === 'clear compiled').length).toBe(1);
  });
});

describe('the storage of the session', () => {
  it('that is full: the tabs that were opened first make way, and are found again when the reader asks', async () => {
    const world = newWorld();
    expect(await read(world)).toBe(2);
    world.room.session = JSON.stringify(world.session).length * 2.5;
    expect([await read(world), await read(world), await read(world)]).toEqual([2, 2, 2]);
    expect(Object.keys(world.session)).toEqual(['tab:3', 'tab:4']);
    expect(await world.own({ type: 'state', tab: 1 })).toMatchObject({ kind: 'covered', address: 'https://news.example/1' });
    expect(await wrongIn(world)).toEqual([]);
  });

  it('that has no room for the notes of one page: the reader is told', async () => {
    const world = newWorld();
    world.room.session = 300;
    expect(await read(world)).toContain('quota');
    expect(await wrongIn(world)).toEqual([]);
    world.room.session = Infinity;
    expect(await read(world)).toBe(2);
  });
});

describe("the storage of the reader's choices", () => {
  it('that is full: the list of the detector makes way for what the reader chooses', async () => {
    const world = await lived();
    world.room.local = JSON.stringify(world.local).length + 10;
    await world.tab(1).ask({ type: 'stand', change: { open: true, width: 420 } });
    await world.own({ type: 'off', host: 'shut.example', off: true });
    expect(world.local).toEqual({ open: true, width: 420, off: ['shut.example'] });
    await expectHealed(world);
    expect(world.local).toMatchObject({ open: true, width: 420, off: ['shut.example'] });
  });

  it.each(['local.set', 'local.remove'])('of which %s fails: pages have their notes', async (what) => {
    const world = newWorld();
    setFailing((call) => (call.startsWith(what) ? new Error('IO error') : undefined));
    expect(await read(world)).toBe(2);
    setFailing();
    await imported(world);
    await expectHealed(world);
  });

  it('keeps every host that is switched off in the same instant, and every key that is trusted', async () => {
    const world = newWorld();
    const { trustKey, readKeys } = await import('../../lib/extension/keys.ts');
    const keys = await Promise.all([1, 2, 3].map(async () => Buffer.from(await crypto.subtle.exportKey('raw', ((await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair).publicKey)).toString('base64')));
    await Promise.all([...['a.example', 'b.example', 'c.example'].map((host) => world.own({ type: 'off', host, off: true })), ...keys.map((key) => trustKey({ name: '', key }))]);
    expect(world.local.off.toSorted()).toEqual(['a.example', 'b.example', 'c.example']);
    expect((await readKeys()).length).toBe(3);
  });
});
