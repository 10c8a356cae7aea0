import { PACK_FORMAT } from '../schema/index.ts';
import { type Bytes, textOf } from './bytes.ts';
import { type Step, stop } from './problem.ts';

/** The first line of a pack file: what the rest of the file is, and whose. */
export interface Header {
  format: number;
  version: string;
  /** The length of the payload. */
  bytes: number;
  /** The digest of the payload, in lower-case hexadecimal digits. */
  sha256: string;
  /** A raw Ed25519 public key in base64, and the signature over the payload that goes with it. */
  key?: string;
  signature?: string;
}

/** How every pack file begins, byte for byte. */
const START = '{"crossread":"pack"';
const HEADER_LIMIT = 8192;
const NEW_LINE = 0x0a;

/** A header as the one line that stands for it, without its end. */
export function headerLine({ format, version, bytes, sha256, key, signature }: Header): string {
  return JSON.stringify({ crossread: 'pack', format, version, bytes, sha256, key, signature });
}

/** True where a file begins as pack files do; what comes after may be broken. */
export function beginsAsPack(file: Bytes): boolean {
  return textOf(file.subarray(0, START.length)) === START;
}

/** The fields of a header line, whatever they hold; undefined where it is not JSON. */
function fieldsOf(line: string): Partial<Record<keyof Header, unknown>> | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isHeader({ format, version, bytes, sha256 }: Partial<Record<keyof Header, unknown>>): boolean {
  return Number.isInteger(format) && Number(format) > 0 && typeof version === 'string' && Number.isSafeInteger(bytes) && Number(bytes) >= 0 && typeof sha256 === 'string';
}

/**
 * Takes a file that begins as a pack apart, into its header and its payload. A header of this format has to be written
 * just as `headerLine` writes it, so that nothing in it can mean two things: a key that is there twice, a line end of
 * another system. Whether the payload is the one that the header tells of is for the caller to see.
 */
export function takeApart(file: Bytes): Step<{ header: Header; payload: Bytes }> {
  const end = file.subarray(0, HEADER_LIMIT).indexOf(NEW_LINE);
  if (end < 0 && file.length < HEADER_LIMIT) return stop('truncated', 'a first line that tells what follows', `a file that ends inside it, after ${file.length} bytes`);
  const line = end < 0 ? undefined : textOf(file.subarray(0, end));
  const fields = line === undefined ? undefined : fieldsOf(line);
  if (!fields) return stop('damaged', 'a first line of JSON that tells what follows', 'a first line that is not');
  if (isNewer(fields.format)) return newer(fields.format);
  if (!isHeader(fields) || headerLine(fields as Header) !== line) return stop('damaged', 'a first line just as Crossread writes it', 'one that is written otherwise');
  return { ok: true, value: { header: fields as Header, payload: file.subarray(end + 1) } };
}

/** True for the number of a format that only later versions of Crossread know. */
export function isNewer(format: unknown): format is number {
  return Number.isInteger(format) && Number(format) > PACK_FORMAT;
}

/** The end of opening a pack whose format a later version of Crossread has brought in. */
export function newer(format: number): ReturnType<typeof stop> {
  return stop('newer-format', `pack format ${PACK_FORMAT} or an earlier one`, `format ${format}, which a later version of Crossread writes`);
}

