import type { Pack } from '../schema/index.ts';
import { type Bytes, sha256 } from './bytes.ts';
import { jsonOf, packFrom } from './contents.ts';
import { beginsAsPack, type Header, takeApart } from './header.ts';
import { type Problem, type Step, stop } from './problem.ts';
import { isSignedBy } from './sign.ts';

/** Who answers for a pack: nobody, or whoever has the private half of a key (its public half, raw, in base64). */
export type Seal = { state: 'unsigned' } | { state: 'signed'; key: string };

/** What a pack file holds, or the one problem that keeps it from opening. */
export type Opened = { ok: true; pack: Pack; seal: Seal } | { ok: false; problem: Problem };

/** The largest file that is looked into: 64 MiB. */
export const MAX_BYTES = 64 * 1024 * 1024;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

async function sealOf({ key, signature }: Header, payload: Bytes): Promise<Step<Seal>> {
  if (key === undefined && signature === undefined) return { ok: true, value: { state: 'unsigned' } };
  if (key === undefined || !(await isSignedBy(payload, key, signature))) return stop('tampered', 'a key and its signature over this very content, or neither', 'a signature that does not stand');
  return { ok: true, value: { state: 'signed', key } };
}

async function openSealed(file: Bytes): Promise<Opened> {
  const apart = takeApart(file);
  if (!apart.ok) return apart;
  const { header, payload } = apart.value;
  if (payload.length < header.bytes) return stop('truncated', `${header.bytes} bytes after the first line`, `${payload.length}`);
  if (payload.length > header.bytes) return stop('damaged', `${header.bytes} bytes after the first line`, `${payload.length}`);
  const digest = await sha256(payload);
  if (digest !== header.sha256) return stop('damaged', `content with the SHA-256 ${header.sha256}`, digest);
  const seal = await sealOf(header, payload);
  if (!seal.ok) return seal;
  const json = jsonOf(payload);
  if (!json) return stop('wrong-form', 'a pack as JSON after the first line', 'something else');
  for (const word of ['format', 'version'] as const) {
    if (json[word] !== header[word]) return stop('tampered', `the same ${word} in the first line and in the pack`, 'two');
  }
  const pack = packFrom(json);
  return pack.ok ? { ok: true, pack: pack.value, seal: seal.value } : pack;
}

function openBare(file: Bytes): Opened {
  if (BYTE_ORDER_MARK.every((byte, at) => file[at] === byte)) return stop('damaged', 'a file as Crossread wrote it', 'one with a byte order mark in front, which an editor puts there');
  const json = jsonOf(file);
  if (json?.['format'] === undefined) return stop('not-a-pack', 'a pack of Crossread', file.length === 0 ? 'an empty file' : json ? 'JSON of something else' : 'a file of another kind');
  const pack = packFrom(json);
  return pack.ok ? { ok: true, pack: pack.value, seal: { state: 'unsigned' } } : pack;
}

/**
 * Opens a pack file: its bytes are those that were written, its signature, where it has one, is that of its key over
 * them, its format is this version's or an earlier one (brought up), it has the form of a pack, and names nothing that
 * it has not. The JSON of a pack without the line in front opens as an unsigned pack: the first format had no other
 * form. Any bytes at all give a pack or one problem; it never throws. Whether a key is to be trusted is for the reader.
 */
export async function openPack(bytes: Uint8Array): Promise<Opened> {
  // A damaged row of the database may have something else there: a number would be taken for a length.
  if (!ArrayBuffer.isView(bytes)) return stop('not-a-pack', 'a pack of Crossread', 'no bytes');
  if (bytes.length > MAX_BYTES) return stop('too-large', `${MAX_BYTES} bytes at most`, `${bytes.length}`);
  // A copy, which nobody changes between one check and the next.
  const file = new Uint8Array(bytes);
  return beginsAsPack(file) ? openSealed(file) : openBare(file);
}
