/** Imports that are cut short, or meet others: each is there whole or not at all, and what the detector looks for is never less than what is known. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sealPack } from '../../lib/pack/index.ts';
import { Life } from './lives.ts';
import { KILN, packOf, pageOn } from './small-packs.ts';
import { importsOf, wrongIn } from './wrong.ts';
import { newWorld, type World } from './world.ts';

const { createOptions } = await import('../../lib/extension/options.ts');
const { readKeys } = await import('../../lib/extension/keys.ts');
const { openStore } = await import('../../lib/store/index.ts');
type Options = ReturnType<typeof createOptions>;

const PARTIES = { kiln: ['Alderby', 'Tarnwick'], loom: ['Cobford', 'Dunley'] } as const;
const key = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']) as CryptoKeyPair;
const FILES = {
  kiln: new File([await sealPack(KILN, key)], 'kiln.pack'),
  loom: new File([await sealPack(packOf('loom', PARTIES.loom))], 'loom.pack'),
};

/** Works an options page of its own; what it does ends with its life. */
async function onOptions(world: World, life: Life, work: (options: Options) => Promise<unknown>): Promise<void> {
  await world.do(life, () => work(createOptions(openStore(world.database), world.bundled)));
}

const importing = (file: keyof typeof FILES) => async (options: Options) => {
  const { offered } = await options.open([FILES[file]]);
  return options.accept(offered!, { name: 'Desk' });
};
const removing = (n: number) => (options: Options) => options.remove(n);

afterEach(() => { vi.useRealTimers(); });

type Happens = (world: World, life: Life) => void;

/** Has something happen before each call of what is done on an options page; gives what came of each, and what is wrong then. */
async function everywhere(before: ((options: Options) => Promise<unknown>)[], act: (options: Options) => Promise<unknown>, happens: Happens): Promise<{ kept: string[]; wrong: string[] }> {
  const kept = new Set<string>();
  const wrong: string[] = [];
  for (let at = 0, calls = Infinity; at < calls; at += 1) {
    const world = newWorld();
    world.tab(1).load(pageOn('https://news.example/a'));
    await world.quiet();
    for (const work of before) await onOptions(world, new Life(), work);
    const life = new Life({}, { at, happens: (mine) => happens(world, mine) });
    await onOptions(world, life, act);
    await world.quiet();
    const happened = life.calls.length > at;
    if (!happened) calls = at;
    // The reader comes back.
    const imports = (await importsOf(world)).map(({ file }) => file.replace('.pack', ''));
    if (happened) kept.add(imports.join());
    const shown = await notesOn(world);
    const told = [...await wrongIn(world), ...['mill', ...new Set(imports)].filter((id) => !shown.includes(id)).map((id) => `no notes on ${id}`), ...shown.filter((id) => !['mill', ...imports].includes(id)).map((id) => `notes on ${id}`)];
    if ((await readKeys()).length === 0 && imports.includes('kiln')) told.push('the import without the trust that came with it');
    wrong.push(...told.map((one) => `before ${at} ${life.calls[at]}: ${one}`));
  }
  return { kept: [...kept].toSorted(), wrong };
}

/** The disputes on which pages get notes. */
async function notesOn(world: World): Promise<string[]> {
  Object.entries({ mill: ['Pomvale', 'Brixel'] as const, ...PARTIES }).forEach(([id, parties], at) => world.tab(10 + at).load(pageOn(`https://news.example/${id}`, parties)));
  await world.quiet();
  return [...world.tabs.values()].filter(({ id, sidebar }) => id >= 10 && sidebar).flatMap(({ sidebar }) => sidebar!.notes.map(({ dispute }) => dispute));
}

const closed: Happens = (_, life) => life.end();

describe('an options page that is closed before any call', () => {
  it.each<[string, ((options: Options) => Promise<unknown>)[], (options: Options) => Promise<unknown>, string[]]>([
    ['an import', [], importing('kiln'), ['', 'kiln']],
    ['a further import', [importing('loom')], importing('kiln'), ['loom', 'loom,kiln']],
    ['the same file twice', [importing('kiln')], importing('kiln'), ['kiln', 'kiln,kiln']],
    ['a removal', [importing('kiln'), importing('loom')], removing(2), ['kiln', 'kiln,loom']],
  ])('%s is there whole or not at all', async (_, before, act, either) => {
    const { kept, wrong } = await everywhere(before, act, closed);
    expect(wrong).toEqual([]);
    expect(kept).toEqual(either.toSorted());
  });
});

describe('an import', () => {
  it.each<[string, ((options: Options) => Promise<unknown>)[], (options: Options) => Promise<unknown>, string[]]>([
    ['imports another file', [], importing('loom'), ['kiln,loom', 'loom,kiln']],
    ['imports the same file', [], importing('kiln'), ['kiln,kiln']],
    ['removes another', [importing('loom')], removing(1), ['kiln']],
  ])('during which another tab %s: both have their way', async (_, before, other, either) => {
    const { kept, wrong } = await everywhere(before, importing('kiln'), (world) => void onOptions(world, new Life(), other));
    expect(wrong).toEqual([]);
    expect(kept.filter((one) => !either.includes(one))).toEqual([]);
  });

  it.each([['on what it brings', PARTIES.kiln], ['on what is known', ['Pomvale', 'Brixel']]] as const)('during which a page %s is opened, and the options page closed or not: nothing is wrong afterwards', async (_, parties) => {
    for (const close of [false, true]) {
      const { wrong } = await everywhere([], importing('kiln'), (world, life) => {
        world.sleep();
        world.tab(2).load(pageOn('https://news.example/meanwhile', parties));
        if (close) life.end();
      });
      expect(wrong).toEqual([]);
    }
  });
});

it('whose reader has a clock that is far behind counts as newer than what came with the extension, and goes on to', async () => {
  const world = newWorld();
  const newer = packOf('mill', ['Pomvale', 'Brixel'], '2026-06-01', 'Newer');
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('1970-01-02') });
  const options = createOptions(openStore(world.database), world.bundled);
  const { offered, step } = await options.open([new File([await sealPack(newer)], 'newer.pack')]);
  expect(step).toMatchObject({ kind: 'offered', offer: { changes: { disputes: [{ id: 'mill', how: 'changed' }] } } });
  await options.accept(offered!);
  expect((await options.read()).imports).toMatchObject([{ day: '2026-05-10', inUse: true }]);
  vi.setSystemTime('2026-07-01');
  expect((await options.read()).disputes).toMatchObject([{ title: { en: 'Newer' }, asOf: '2026-06-01' }]);
});

it('that cannot have its key trusted, for want of room, is not made at all, and the reader is told', async () => {
  const world = newWorld();
  world.room.local = 10;
  const told: unknown[] = [];
  await onOptions(world, new Life(), async (options) => told.push(await importing('kiln')(options), (await options.read()).imports));
  expect(told).toMatchObject([{ step: { kind: 'refused', doing: 'import' } }, []]);
});
