/** Pictures in memory and as files: read by pngjs, written small by ourselves. */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** Pixels in rows, four bytes each: red, green, blue, opacity. */
export type Picture = { width: number; height: number; data: Buffer };

/** A PNG file's picture in the colours that are kept, so that a picture taken now and one that was written compare alike. Throws where it is no PNG. */
export function readPng(file: Uint8Array): Picture {
  const { width, height, data } = PNG.sync.read(Buffer.from(file));
  return reduced({ width, height, data });
}

/** How finely a colour's parts are kept: six bits of eight. */
const coarse = (part: number): number => Math.min(255, (part + 2) & ~3);

/** Colours of one such number look alike; each hue has its own, however few points have it. */
const likeness = (colour: number): number => ((colour >> 12) & 0xf00) | ((colour >> 8) & 0xf0) | ((colour >> 4) & 0xf);

/** At most 256 of a picture's colours, the most frequent ones and at least one of each hue, so that a small mark keeps its own. */
function palette(counts: Map<number, number>): number[] {
  const frequent = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const hues = new Map(frequent.toReversed().map((colour) => [likeness(colour), colour]));
  const first = frequent.filter((colour) => hues.get(likeness(colour)) === colour).slice(0, 224);
  return [...new Set([...first, ...frequent])].slice(0, 256);
}

/** The picture in a palette, each of its other colours replaced by the nearest there. */
export function reduced({ width, height, data }: Picture): Picture {
  const counts = new Map<number, number>();
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at += 1) {
    const colour = (coarse(data[4 * at]!) << 16) | (coarse(data[4 * at + 1]!) << 8) | coarse(data[4 * at + 2]!);
    colours[at] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const kept = palette(counts);
  const nearest = new Map(kept.map((colour) => [colour, colour]));
  const distance = (a: number, b: number) => [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);
  for (const colour of counts.keys()) {
    if (!nearest.has(colour)) nearest.set(colour, kept.reduce((best, one) => (distance(one, colour) < distance(best, colour) ? one : best)));
  }
  const out = Buffer.alloc(data.length);
  colours.forEach((colour, at) => out.writeUInt32BE(((nearest.get(colour)! << 8) | 255) >>> 0, 4 * at));
  return { width, height, data: out };
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** A PNG file with a palette, for a picture that `readPng` has reduced to 256 colours. Throws where it has more. */
export function writePng({ width, height, data }: Picture): Buffer {
  const places = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height); // each row begins with a byte for its filter: none
  for (let at = 0; at < width * height; at += 1) {
    const colour = data.readUInt32BE(4 * at) >>> 8;
    if (!places.has(colour)) places.set(colour, places.size);
    rows[at + Math.floor(at / width) + 1] = places.get(colour)!;
  }
  if (places.size > 256) throw new Error(`${places.size} colours are too many for a palette`);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8); // eight bits for each pixel, a place in the palette
  const colours = Buffer.from([...places.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })), chunk('IEND', Buffer.alloc(0))]);
}
