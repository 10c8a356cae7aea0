/** Pack files for the tests of importing: the invented dispute of the fixtures, sealed, signed, and spoilt. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPack } from '../../data/desk/read/load.ts';
import { sealPack } from '../../lib/pack/index.ts';
import type { Pack } from '../../lib/schema/index.ts';
import { ROOT } from '../harness/tool.ts';

const loaded = loadPack(join(ROOT, 'tests/fixtures/second/data'));
if (!loaded.ok) throw new Error('the data of the second dispute do not pass their checks');

/** A pack with a dispute that does not come with the extension. */
export const PIER: Pack = loaded.pack;

/** A page that covers it. */
export const PIER_PAGE = readFileSync(join(ROOT, 'tests/fixtures/second/pages/en/wire-collapse.html'), 'utf8');

/** A key to sign with. */
export async function newKey(): Promise<CryptoKeyPair> {
  return (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
}

/** The first line of a pack file as an object, and the rest. */
function apart(file: Uint8Array): { header: Record<string, unknown>; payload: string } {
  const [line, ...rest] = new TextDecoder().decode(file).split('\n');
  return { header: JSON.parse(line!), payload: rest.join('\n') };
}

/** A pack file whose contents somebody has changed after it was signed, its length and digest with them. */
async function forged(key: CryptoKeyPair): Promise<Uint8Array> {
  const signed = apart(await sealPack(PIER, key)).header;
  const { header, payload } = apart(await sealPack({ ...PIER, outlets: { ...PIER.outlets, 'dunhaven-tide': { ...PIER.outlets['dunhaven-tide']!, country: 'FR' } } }));
  return new TextEncoder().encode(`${JSON.stringify({ ...header, key: signed['key'], signature: signed['signature'] })}\n${payload}`);
}

/** Files that are to be refused, each with what it is refused for. */
export const SPOILT: Record<string, () => Promise<Uint8Array | string>> = {
  tampered: async () => forged(await newKey()),
  truncated: async () => (await sealPack(PIER)).subarray(0, -100),
  damaged: async () => (await sealPack(PIER)).map((byte, at) => (at === 5000 ? 0x58 : byte)),
  'newer-format': async () => {
    const { header, payload } = apart(await sealPack(PIER));
    return `${JSON.stringify({ ...header, format: 99 })}\n${payload}`;
  },
  'not-a-pack': async () => '<!doctype html><title>Not found</title>',
};

/** Writes files where a browser can pick them up; the folder goes when this process ends. */
export function fileWriter(): (name: string, contents: Uint8Array | string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-packs-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return (name, contents) => {
    const file = join(folder, name);
    writeFileSync(file, contents);
    return file;
  };
}
