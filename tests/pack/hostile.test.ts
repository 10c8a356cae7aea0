import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_BYTES, openPack, sealPack, type What } from '../../lib/pack/index.ts';
import type { Pack } from '../../lib/schema/index.ts';
import { FORMAT_1, KEY, KEY_TEXT, millOf, millPack, OTHER_KEY, textOf, utf8 } from './sample.ts';

const MB = 1024 * 1024;
const unsigned = await sealPack(await millPack());
const signed = await sealPack(await millPack(), KEY);
const signedByOther = await sealPack(await millPack(), OTHER_KEY);

const concat = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const lineOf = (file: Uint8Array) => textOf(file.subarray(0, file.indexOf(10)));
const payloadOf = (file: Uint8Array) => file.subarray(file.indexOf(10) + 1);
const headerOf = (file: Uint8Array): Record<string, any> => JSON.parse(lineOf(file));

/** The file with another first line. */
const withLine = (file: Uint8Array, change: (line: string) => string) => concat(utf8(`${change(lineOf(file))}\n`), payloadOf(file));
/** The file with other fields in its first line; a field without a value is taken out. */
const withHeader = (file: Uint8Array, fields: object) => withLine(file, (line) => JSON.stringify({ ...JSON.parse(line), ...fields }));
/** Any content under a first line that is true of it, as somebody with our tools could make it. */
const around = (payload: Uint8Array, fields: object = {}) => {
  const line = { crossread: 'pack', format: 2, version: '2026-05-02-df30e665eb8c', bytes: payload.length, sha256: createHash('sha256').update(payload).digest('hex'), ...fields };
  return concat(utf8(`${JSON.stringify(line)}\n`), payload);
};
async function signatureOver(message: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.sign('Ed25519', KEY.privateKey, message)).toString('base64');
}

/** The pack with one thing changed, sealed so that only the change is wrong with it. */
async function changed(change: (pack: Pack) => void): Promise<Uint8Array> {
  const pack = await millPack();
  change(pack);
  return sealPack(pack, KEY);
}
const json = (text: string) => utf8(`{"format":2,"version":"2026-05-02-df30e665eb8c","outlets":{},"disputes":{}${text}}`);

type Make = () => Uint8Array | Promise<Uint8Array>;

/** What somebody may take for a pack file, or make one into, and what they are told it is. */
const HOSTILE: [name: string, what: What, make: Make][] = [
  ['an empty file', 'not-a-pack', () => utf8('')],
  ['a single byte', 'not-a-pack', () => Uint8Array.of(0)],
  ['50 MB of rubbish', 'not-a-pack', () => new Uint8Array(50 * MB).map((_, at) => (at * 2654435761) >>> 13)],
  ['50 MB of brackets', 'not-a-pack', () => new Uint8Array(50 * MB).fill(0x5b)],
  ['50 MB of blanks', 'not-a-pack', () => new Uint8Array(50 * MB).fill(0x20)],
  ['more than 64 MiB', 'too-large', () => new Uint8Array(MAX_BYTES + 1)],
  ['a pack with more than 64 MiB behind it', 'too-large', () => concat(signed, new Uint8Array(MAX_BYTES))],
  ['a page of the web', 'not-a-pack', () => utf8('<!doctype html><title>Not found</title>')],
  ['a pack in gzip', 'not-a-pack', () => new Uint8Array(gzipSync(signed))],
  ['a pack in UTF-16', 'not-a-pack', () => new Uint8Array(Buffer.from(textOf(signed), 'utf16le'))],
  ['some other JSON', 'not-a-pack', () => utf8('{"name":"crossread","version":"0.1.0"}')],
  ['JSON that is a list', 'not-a-pack', () => utf8('[1,2]')],
  ['JSON that is null', 'not-a-pack', () => utf8('null')],
  ['a pack of JSON that is cut off', 'not-a-pack', () => FORMAT_1.subarray(0, 2000)],
  ['a pack with a byte order mark', 'damaged', () => concat(Uint8Array.of(0xef, 0xbb, 0xbf), signed)],
  ['a pack of JSON with a byte order mark', 'damaged', () => concat(Uint8Array.of(0xef, 0xbb, 0xbf), FORMAT_1)],
  ['a pack with line ends of another system', 'damaged', () => withLine(signed, (line) => `${line}\r`)],
  ['a pack that an editor ended with a new line', 'damaged', () => concat(signed, utf8('\n'))],
  ['a pack with one byte more', 'damaged', () => concat(signed, Uint8Array.of(0))],
  ['a pack that lacks its last byte', 'truncated', () => signed.subarray(0, -1)],
  ['a first line alone', 'truncated', () => concat(utf8(lineOf(signed)), utf8('\n'))],
  ['the beginning of a first line', 'truncated', () => signed.subarray(0, 60)],
  ['a first line that never ends', 'damaged', () => utf8(`{"crossread":"pack"${' '.repeat(20_000)}`)],
  ['a first line that is no JSON', 'damaged', () => utf8('{"crossread":"pack" and more\n{}')],
  ['a first line nested a thousand deep', 'damaged', () => withLine(unsigned, (line) => line.replace('"pack"', `"pack","a":${'['.repeat(1000)}${']'.repeat(1000)}`))],
  ['a format that is a text', 'damaged', () => withHeader(signed, { format: '2' })],
  ['a format of zero', 'damaged', () => withHeader(signed, { format: 0 })],
  ['a format from the future', 'newer-format', () => withHeader(signed, { format: 3 })],
  ['a pack from the future, with words that nobody knows yet', 'newer-format', () => utf8('{"crossread":"pack","format":7,"packed":"zstd","parts":[1,2]}\n\u0001')],
  ['JSON from the future', 'newer-format', () => utf8('{"format":3,"words":{}}')],
  ['a key twice in the first line', 'damaged', () => withLine(unsigned, (line) => line.replace('"format":2', '"format":1,"format":2'))],
  ['an unknown key in the first line', 'damaged', () => withHeader(unsigned, { note: 'signed by all' })],
  ['a __proto__ in the first line', 'damaged', () => withLine(signed, (line) => line.replace('"format"', '"__proto__":{"signature":"x"},"format"'))],
  ['a length below zero', 'damaged', () => withHeader(signed, { bytes: -1 })],
  ['a length beyond all numbers', 'damaged', () => withLine(signed, (line) => line.replace(/"bytes":\d+/, '"bytes":1e999'))],
  ['a length that is half as long', 'damaged', () => withHeader(signed, { bytes: headerOf(signed).bytes >> 1 })],
  ['a length that is twice as long', 'truncated', () => withHeader(signed, { bytes: headerOf(signed).bytes * 2 })],
  ['a digest in capitals', 'damaged', () => withHeader(signed, { sha256: headerOf(signed).sha256.toUpperCase() })],
  ['a digest of something else', 'damaged', () => withHeader(signed, { sha256: '0'.repeat(64) })],
  ['a signature without its key', 'tampered', () => withHeader(signed, { key: undefined })],
  ['a key without its signature', 'tampered', () => withHeader(signed, { signature: undefined })],
  ["another's signature", 'tampered', () => withHeader(signed, { signature: headerOf(signedByOther).signature })],
  ["another's key", 'tampered', () => withHeader(signed, { key: headerOf(signedByOther).key })],
  ['a signature over another pack', 'tampered', async () => withHeader(signed, { signature: headerOf(await changed((pack) => { millOf(pack).title.en = 'The other mill'; })).signature })],
  ['a signature over the same bytes, made for another use', 'tampered', async () => withHeader(signed, { signature: await signatureOver(new Uint8Array(payloadOf(signed))) })],
  ['a pack that was changed and given a new digest, but has its old signature', 'tampered', () => around(utf8(textOf(payloadOf(signed)).replace('"number":50', '"number":51')), { key: KEY_TEXT, signature: headerOf(signed).signature })],
  ['a signature that is no base64', 'tampered', () => withHeader(signed, { signature: '*'.repeat(88) })],
  ['an empty signature', 'tampered', () => withHeader(signed, { signature: '' })],
  ['a signature that is null', 'tampered', () => withHeader(signed, { signature: null })],
  ['a key of 31 bytes', 'tampered', () => withHeader(signed, { key: Buffer.alloc(31).toString('base64') })],
  ['a key that is a number', 'tampered', () => withHeader(signed, { key: 1 })],
  ['a version in the first line that is not that of the pack', 'tampered', () => withHeader(signed, { version: '2027-01-01-000000000000' })],
  ['a format in the first line that is not that of the pack', 'tampered', () => withHeader(unsigned, { format: 1 })],
  ['content that is no JSON', 'wrong-form', () => around(utf8('outlets: {}'))],
  ['content that is a list', 'wrong-form', () => around(utf8('[]'))],
  ['content in another encoding', 'wrong-form', () => around(Uint8Array.of(0x7b, 0xff, 0x7d))],
  ['content nested 100,000 deep', 'wrong-form', () => around(utf8(`{"format":2,"version":${'['.repeat(100_000)}${']'.repeat(100_000)}}`))],
  ['JSON nested 100,000 deep', 'not-a-pack', () => json(`,"a":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)],
  ['a __proto__ among the parts of a pack', 'wrong-form', () => around(json(',"__proto__":{"format":2}'))],
  ['a __proto__ among the outlets', 'wrong-form', async () => around(utf8(textOf(payloadOf(await changed(() => {}))).replace('"outlets":{', '"outlets":{"__proto__":{"name":{"en":"x"}},')))],
  ['a text in place of the number of an earlier format', 'wrong-form', () => utf8(textOf(FORMAT_1).replace('"format": 1', '"format": "1"'))],
  ['JSON whose format is a text', 'wrong-form', () => utf8('{"format":"2"}')],
  ['an outlet under a name that is no id', 'wrong-form', () => changed((pack) => { pack.outlets['North Daily'] = pack.outlets['north-daily']!; })],
  ['a whole outlet under __proto__', 'wrong-form', () => changed((pack) => { pack.outlets = Object.fromEntries([...Object.entries(pack.outlets), ['__proto__', pack.outlets['north-daily']!]]); })],
  ['JSON whose format is a half', 'wrong-form', () => utf8('{"format":1.5}')],
  ['JSON of a format and nothing else', 'wrong-form', () => utf8('{"format":1}')],
  ['a pack whose disputes are a list', 'wrong-form', () => utf8('{"format":1,"version":"2026-05-02-df30e665eb8c","outlets":{},"disputes":[{}]}')],
  ['a number where a text belongs', 'wrong-form', () => changed((pack) => { Object.assign(millOf(pack).title, { en: 1 }); })],
  ['an address that runs a script', 'wrong-form', () => changed((pack) => { millOf(pack).accounts['north-daily-2026-05-01']!.addresses = ['javascript:alert(1)']; })],
  ['200,000 accounts of nothing', 'wrong-form', () => around(utf8(`{"format":2,"version":"2026-05-02-df30e665eb8c","outlets":{},"disputes":{"a":{"accounts":{${Array.from({ length: 200_000 }, (_, at) => `"a${at}":{}`).join()}}}}}`))],
  ['200,000 terms of nothing', 'too-large', () => around(utf8(`{"format":2,"version":"2026-05-02-df30e665eb8c","outlets":{},"disputes":{"a":{"accounts":{},"terms":{${Array.from({ length: 200_000 }, (_, at) => `"a${at}":{}`).join()}}}}}`))],
  ['a source that is not there', 'broken-references', () => changed((pack) => { millOf(pack).accounts['north-daily-2026-05-01']!.statements[0]!.attribution = 'nobody'; })],
  ['an outlet that is not there', 'broken-references', () => changed((pack) => { delete pack.outlets['north-daily']; })],
  ['sources that rest on each other', 'broken-references', () => changed((pack) => { millOf(pack).sources['miller']!.restsOn = ['notice']; })],
  ['a circle of five hundred sources', 'broken-references', () => changed((pack) => {
    for (let at = 0; at < 500; at++) millOf(pack).sources[`s${at}`] = { kind: 'person', name: { en: 'x' }, restsOn: [`s${(at + 1) % 500}`] };
  })],
  ['a chain of sources without an end in sight', 'broken-references', () => changed((pack) => {
    const { sources } = millOf(pack);
    for (let at = 0; at < 12_000; at++) sources[`s${at}`] = { kind: 'person', name: { en: 'x' }, restsOn: at === 0 ? ['notice'] : [`s${at - 1}`] };
    sources['notice']!.restsOn = ['s11999'];
  })],
  ['a dispute under the name of another', 'broken-references', () => changed((pack) => { pack.disputes['other-2026'] = millOf(pack); })],
];

describe('a file that is no good pack is refused, and it is said in one word what it is', () => {
  it.each(HOSTILE)('%s: %s', async (_, what, make) => {
    const opened = await openPack(await make());
    if (opened.ok) throw new Error('it opened');
    expect(opened.problem.what).toBe(what);
    const { expected, actual, tip } = opened.problem;
    for (const text of [expected, actual, tip]) {
      expect(text).not.toBe('');
      expect(text.length).toBeLessThan(800);
    }
    expect(({} as Record<string, unknown>)['signature']).toBeUndefined();
  });

  it('tells of the first three places where a pack has not its form, and how many more there are', async () => {
    const opened = await openPack(await changed((pack) => {
      for (const statement of Object.values(millOf(pack).accounts).flatMap(({ statements }) => statements)) Object.assign(statement, { summary: 1, firmness: 'firm', value: null });
    }));
    expect(opened).toMatchObject({ ok: false, problem: { what: 'wrong-form' } });
    const actual = opened.ok ? '' : opened.problem.actual;
    expect(actual.split('; ')).toHaveLength(4);
    expect(actual).toMatch(/^disputes\.mill-2026\.accounts\.north-daily-2026-05-01\.statements\.0\.value: .*; 3 more$/);
  });

  it('says of a reference where it is and what it is', async () => {
    const opened = await openPack(await changed((pack) => { millOf(pack).accounts['north-daily-2026-05-01']!.statements[0]!.attribution = 'nobody'; }));
    expect(opened).toMatchObject({ ok: false, problem: { actual: '"nobody"' } });
    expect(!opened.ok && opened.problem.expected).toContain('disputes.mill-2026.accounts.north-daily-2026-05-01.statements.0.attribution');
  });
});

describe('a pack file that something happened to on its way', () => {
  it.each(Array.from({ length: 10 }, (_, tenth) => tenth))('is refused where it broke off after %i tenths, and says so', async (tenth) => {
    for (const file of [signed, unsigned]) {
      const opened = await openPack(file.subarray(0, Math.floor((file.length * tenth) / 10)));
      expect(opened).toMatchObject({ ok: false, problem: { what: tenth === 0 ? 'not-a-pack' : 'truncated' } });
    }
  });

  it('is refused, or is still the same pack under the same signature, whichever byte became another', async () => {
    const whole = await openPack(signed);
    await fc.assert(fc.asyncProperty(fc.nat(signed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
      const file = signed.map((byte, place) => (place === at ? byte ^ mask : byte));
      const opened = await openPack(file);
      if (opened.ok) expect(opened).toEqual(whole);
    }), { numRuns: 500 });
  });

  it('is refused whichever byte of its content became another', async () => {
    const start = lineOf(unsigned).length + 1;
    await fc.assert(fc.asyncProperty(fc.integer({ min: start, max: unsigned.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
      expect(await openPack(unsigned.map((byte, place) => (place === at ? byte ^ mask : byte)))).toMatchObject({ ok: false, problem: { what: 'damaged' } });
    }), { numRuns: 300 });
  });

  it('gives a pack or one problem, whatever was cut out of it or put into it', async () => {
    const piece = fc.record({ at: fc.nat(signed.length), cut: fc.nat(300), put: fc.uint8Array({ maxLength: 40 }) });
    await fc.assert(fc.asyncProperty(piece, fc.constantFrom(signed, unsigned, FORMAT_1), async ({ at, cut, put }, file) => {
      const opened = await openPack(concat(file.subarray(0, at), put, file.subarray(at + cut)));
      expect(opened.ok ? opened.pack.format : typeof opened.problem.what).toBe(opened.ok ? 2 : 'string');
    }), { numRuns: 300 });
  });

  it('gives a pack or one problem, whatever JSON stands where something else belongs', async () => {
    const places = ['/version', '/outlets', '/disputes', '/disputes/mill-2026', ...['title', 'terms', 'topics', 'accounts', 'sources', 'timeline', 'coverage', 'parties'].map((part) => `/disputes/mill-2026/${part}`)];
    await fc.assert(fc.asyncProperty(fc.constantFrom(...places), fc.jsonValue(), fc.constantFrom(1, 2), async (place, value, format) => {
      const pack = JSON.parse(textOf(FORMAT_1));
      pack.format = format;
      const steps = place.split('/').slice(1);
      const last = steps.pop()!;
      steps.reduce((within, step) => within[step], pack)[last] = value;
      const opened = await openPack(utf8(JSON.stringify(pack)));
      expect(opened.ok ? opened.pack.format : typeof opened.problem.what).toBe(opened.ok ? 2 : 'string');
    }), { numRuns: 300 });
  });
});

it('what is done to the bytes while a pack is being opened changes nothing', async () => {
  const file = signed.slice();
  const opening = openPack(file);
  file.fill(0);
  expect(await opening).toMatchObject({ ok: true, seal: { state: 'signed', key: KEY_TEXT } });
});
