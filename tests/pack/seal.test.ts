import { createHash, createPublicKey, verify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, isPublicKey, openPack, sealPack } from '../../lib/pack/index.ts';
import { fileHere, KEY, KEY_TEXT, millPack, OTHER_KEY, textOf, utf8 } from './sample.ts';

const partsOf = (file: Uint8Array) => {
  const text = textOf(file);
  const end = text.indexOf('\n');
  return { header: JSON.parse(text.slice(0, end)), payload: text.slice(end + 1) };
};

describe('a pack file', () => {
  it('opens to the pack that was sealed, and says that nobody signed it', async () => {
    const pack = await millPack();
    expect(await openPack(await sealPack(pack))).toEqual({ ok: true, pack, seal: { state: 'unsigned' } });
  });

  it('opens to the pack that was signed, and says by which key', async () => {
    const pack = await millPack();
    expect(await openPack(await sealPack(pack, KEY))).toEqual({ ok: true, pack, seal: { state: 'signed', key: KEY_TEXT } });
  });

  it('is the same to the byte each time, signed or not', async () => {
    const [pack, again] = [await millPack(), await millPack()];
    expect(await sealPack(again)).toEqual(await sealPack(pack));
    expect(await sealPack(again, KEY)).toEqual(await sealPack(pack, KEY));
    expect(await sealPack(pack, KEY)).not.toEqual(await sealPack(pack, OTHER_KEY));
  });

  it('is what it was when format 2 began: a pack and a key give the bytes that they gave then', async () => {
    const kept = fileHere('format-2.pack');
    expect(textOf(await sealPack(await millPack(), KEY))).toBe(textOf(kept));
  });

  it('tells its format, version, length and digest in its first line, and carries the pack as it is', async () => {
    const pack = await millPack();
    const { header, payload } = partsOf(await sealPack(pack));
    expect(payload).toBe(JSON.stringify(pack));
    expect(header).toEqual({ crossread: 'pack', format: 2, version: pack.version, bytes: utf8(payload).length, sha256: createHash('sha256').update(payload).digest('hex') });
  });

  it('carries an Ed25519 signature that other tools can check, over words that no other use has', async () => {
    const { header, payload } = partsOf(await sealPack(await millPack(), KEY));
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(header.key, 'base64').toString('base64url') }, format: 'jwk' });
    const signature = Buffer.from(header.signature, 'base64');
    expect(verify(null, Buffer.from(`crossread-pack\n${payload}`), key, signature)).toBe(true);
    expect(verify(null, Buffer.from(payload), key, signature)).toBe(false);
  });

  it('carries text of any script, quotes and half characters whole', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (title) => {
      const pack = await millPack();
      pack.disputes['mill-2026']!.title.en = title;
      const opened = await openPack(await sealPack(pack, KEY));
      expect(opened.ok && opened.pack).toEqual(pack);
    }), { numRuns: 25 });
  });
});

it('a pack opens whose texts are full of quotes, brackets and backslashes', async () => {
  const pack = await millPack();
  pack.disputes['mill-2026']!.title.en = '"[\\"{'.repeat(200);
  expect(await openPack(await sealPack(pack))).toMatchObject({ ok: true, pack });
});

describe('a key', () => {
  it('is compared by the first sixteen digits of its digest, in fours', async () => {
    const digest = createHash('sha256').update(Buffer.from(KEY_TEXT, 'base64')).digest('hex');
    expect(await fingerprintOf(KEY_TEXT)).toBe(`${digest.slice(0, 4)} ${digest.slice(4, 8)} ${digest.slice(8, 12)} ${digest.slice(12, 16)}`);
  });

  it.each(['', 'key', KEY_TEXT.slice(1), `${KEY_TEXT}\n`, KEY_TEXT.replace('=', ''), KEY_TEXT.replace(/.=$/, 'p='), Buffer.alloc(33).toString('base64')])('is none where it is not 32 bytes in base64: %j', async (text) => {
    expect(isPublicKey(text)).toBe(false);
    await expect(fingerprintOf(text)).rejects.toThrow('public key');
  });

  it('is one where it is', () => {
    expect(isPublicKey(KEY_TEXT)).toBe(true);
  });
});
