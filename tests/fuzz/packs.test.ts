/** Files that were packs once, and were spoilt in every way: each is a pack or has one problem, and none reaches beyond itself. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { openPack, sealPack } from '../../lib/pack/index.ts';
import { FORMAT_1, KEY, millPack, textOf, utf8 } from '../pack/sample.ts';
import { PATIENCE, runs } from './runs.ts';

const pack = await millPack();
const signed = await sealPack(pack, KEY);
const unsigned = await sealPack(pack);

/** All that every object has. What a file could add to it would be added to everything. */
const everyObject = () => [Object.prototype, Array.prototype, String.prototype].map((prototype) => Reflect.ownKeys(prototype).length);
const before = everyObject();
function unharmed(): void {
  expect(everyObject()).toEqual(before);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
}
afterEach(unharmed);

/** Opens a file, and says what came of it in a way that a law can hold. */
async function outcome(file: Uint8Array): Promise<'a pack' | 'a problem'> {
  const opened = await openPack(file);
  if (opened.ok) {
    expect(opened.pack.format).toBe(2);
    // What opened is a pack to the last part: sealed again it opens again, as the same.
    const again = await openPack(await sealPack(opened.pack));
    expect(again.ok && again.pack).toEqual(opened.pack);
    return 'a pack';
  }
  const { what, expected, actual, tip } = opened.problem;
  expect([what, expected, actual, tip].every((text) => typeof text === 'string' && text !== '' && text.length < 1000)).toBe(true);
  return 'a problem';
}

/** Any content under a first line that is true of it, as somebody with our tools could make it. */
function sealed(json: string): Uint8Array {
  const payload = utf8(json);
  const version = /"version":"([^"]*)"/.exec(json)?.[1] ?? '';
  const line = { crossread: 'pack', format: 2, version, bytes: payload.length, sha256: createHash('sha256').update(payload).digest('hex') };
  return new Uint8Array(Buffer.concat([utf8(`${JSON.stringify(line)}\n`), payload]));
}

const files = fc.constantFrom<Uint8Array>(signed, unsigned, FORMAT_1);

describe('a file of bytes', () => {
  it('that has lost its first line, with its digest and its signature, is a pack that nobody answers for', async () => {
    for (const file of [signed, unsigned]) {
      const bare = file.subarray(file.indexOf(10) + 1);
      expect(await outcome(bare)).toBe('a pack');
      expect(await openPack(bare)).toMatchObject({ ok: true, seal: { state: 'unsigned' } });
    }
  });

  it('of chance is no pack', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('', '{"crossread":"pack"', '{"format":2', '{"format":1,'), async (bytes, start) => {
      expect(await outcome(new Uint8Array(Buffer.concat([utf8(start), bytes])))).toBe('a problem');
    }), runs(500));
  }, PATIENCE);

  it('cut, doubled, swapped and flipped is the same pack or has a problem', async () => {
    const cut = fc.record({ from: fc.nat(), length: fc.nat(200), to: fc.nat(), how: fc.constantFrom('remove', 'copy', 'zero', 'flip', 'reverse') });
    await fc.assert(fc.asyncProperty(files, fc.array(cut, { minLength: 1, maxLength: 5 }), async (file, cuts) => {
      let bytes = Buffer.from(file);
      for (const { from, length, to, how } of cuts) {
        const at = from % (bytes.length + 1), end = Math.min(bytes.length, at + length);
        const piece = bytes.subarray(at, end);
        if (how === 'remove') bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]);
        else if (how === 'copy') bytes = Buffer.concat([bytes.subarray(0, to % bytes.length), piece, bytes.subarray(to % bytes.length)]);
        else if (how === 'zero') bytes = Buffer.concat([bytes.subarray(0, at), Buffer.alloc(piece.length), bytes.subarray(end)]);
        else if (how === 'flip') bytes = Buffer.from(bytes.map((byte, place) => (place === at ? byte ^ (1 << (to % 8)) : byte)));
        else bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(piece).reverse(), bytes.subarray(end)]);
      }
      const was = bytes.equals(file);
      const opened = await outcome(bytes);
      // A bare pack is JSON without a digest: much of it may change, and it is still a pack, of nobody's.
      if (file === FORMAT_1 || was) return;
      // So is one that has lost its first line and nothing else.
      const isBare = bytes.equals(file.subarray(file.indexOf(10) + 1));
      expect(opened).toBe(isBare ? 'a pack' : 'a problem');
      if (isBare) expect(await openPack(bytes)).toMatchObject({ ok: true, seal: { state: 'unsigned' } });
    }), runs(500));
  }, PATIENCE);
});

/** Things that stand in no pack, or in another place of one. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(1e308, -0, 2 ** 53, 1e-320, '', '\0', '\ud800', 'e\u0301', '__proto__', 'constructor', 'x'.repeat(100_000), [], {}, null, true, '9999-99-99', '2026-02-30', 'javascript:alert(1)', 'https://a.example/\u202e', '(a+)+$'),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'e\u0301', 'A B', '').map((name) => Object.fromEntries([[name, { polluted: true }]])),
  fc.nat(400).map((depth) => JSON.parse('['.repeat(depth + 1) + ']'.repeat(depth + 1)) as unknown),
);

/** Every place in a JSON value, as the way to it. */
function placesIn(value: unknown, way: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...way, key]))];
}

type Json = Record<string, unknown>;
const within = (root: Json, way: string[]): Json => way.reduce<Json>((at, key) => at[key] as Json, root);

/** A pack with things put where they do not belong: changed, taken out, moved, given another name. */
function spoilt(places: string[][], changes: readonly { place: number; other: number; how: string; value: unknown; name: string }[]): Json {
  const root = structuredClone(pack) as unknown as Json;
  for (const { place, other, how, value, name } of changes) {
    try {
      const way = places[place % places.length]!, key = way.at(-1);
      if (key === undefined) continue;
      const around = within(root, way.slice(0, -1));
      if (how === 'put') Object.defineProperty(around, key, { value, enumerable: true, configurable: true, writable: true });
      else if (how === 'remove') delete around[key];
      else if (how === 'add') Object.defineProperty(around, name, { value, enumerable: true, configurable: true, writable: true });
      else if (how === 'rename') { Object.defineProperty(around, name, { value: around[key], enumerable: true, configurable: true, writable: true }); delete around[key]; }
      else around[key] = structuredClone(within(root, places[other % places.length]!));
    } catch {
      // The place went with an earlier change.
    }
  }
  return root;
}

describe('a pack whose content was changed by somebody with our tools', () => {
  const places = placesIn(pack);
  const change = fc.record({
    place: fc.nat(), other: fc.nat(), value: odd, how: fc.constantFrom('put', 'put', 'remove', 'add', 'rename', 'move'),
    name: fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'then', 'length', 'e\u0301', '\u212b', '가', 'A B', '', 'a', '0', 'north-daily'),
  });

  it('is a pack or has a problem, whatever stands where', async () => {
    let packs = 0;
    await fc.assert(fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), fc.boolean(), async (changes, bare) => {
      const json = JSON.stringify(spoilt(places, changes));
      if ((await outcome(bare ? utf8(json) : sealed(json))) === 'a pack') packs += 1;
    }), runs(400));
    expect(packs, 'some changes leave a pack').toBeGreaterThan(0);
  }, PATIENCE);

  it('is a pack or has a problem where its text was changed: keys twice, numbers beyond all bounds, other brackets', async () => {
    const text = textOf(FORMAT_1);
    const marks = [...text.matchAll(/[{}[\]:,"]|\d+|true|false|null/g)].map(({ index, 0: mark }) => ({ index, mark }));
    const put = fc.constantFrom('{', '}', '[', ']', ':', ',', '"', '1e999', '-', '0x1', '\\u0000', '\\ud800', '"__proto__":', '"a":1,"a":2,', '{"__proto__":{"polluted":1}}', 'null', 'NaN', '\u2028', '/*', '[[[[[[', '');
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(), put), { minLength: 1, maxLength: 3 }), fc.boolean(), async (changes, bare) => {
      let made = text;
      for (const [place, what] of changes) {
        const { index, mark } = marks[place % marks.length]!;
        made = made.slice(0, index) + what + made.slice(index + mark.length);
      }
      await outcome(bare ? utf8(made) : sealed(made));
    }), runs(400));
  }, PATIENCE);
});
