/** The icons: at every size that browsers and stores ask for, and as `components/icon.svg` draws them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { builtFolder } from '../harness/build.ts';
import { ROOT } from '../harness/tool.ts';

/** Toolbars at one and two times, extension pages, installing and the stores; Chrome's store wants its 128 px with 16 left free on each side. */
const SIZES: [size: number, room: number][] = [[16, 0], [32, 0], [48, 0], [96, 0], [128, 16]];

const svg = readFileSync(join(ROOT, 'components/icon.svg'), 'utf8');

/** What the drawing has in the middle of each of its 16 × 16 squares; it is made of bars along them, on a ground. */
function colourAt(x: number, y: number): string {
  const ground = /<rect[^>]*fill="(#\w{6})"/.exec(svg)![1]!;
  const bars = [...svg.matchAll(/<path fill="(#\w{6})" d="([^"]*)"/g)].flatMap(([, fill, d]) => [...d!.matchAll(/M(\d+) (\d+)h(\d+)v(\d+)H\d+z/g)].map(([, ...numbers]) => ({ fill: fill!, numbers: numbers.map(Number) })));
  return bars.find(({ numbers: [left = 0, top = 0, width = 0, height = 0] }) => x >= left && x < left + width && y >= top && y < top + height)?.fill ?? ground;
}

describe.each(SIZES)('the icon of %i px', (size, room) => {
  const file = readFileSync(join(ROOT, 'components/public/icon', `${size}.png`));
  const { width, height, data } = PNG.sync.read(file);
  const pixel = (x: number, y: number) => [...data.subarray(4 * (y * width + x), 4 * (y * width + x) + 4)];

  it('is a PNG of its size, with nothing at its corners', () => {
    expect([width, height]).toEqual([size, size]);
    expect(file[25], 'the colour type with opacity').toBe(6);
    for (const [x, y] of [[0, 0], [size - 1, 0], [0, size - 1], [size - 1, size - 1]] as const) expect(pixel(x, y)[3]).toBeLessThan(160);
    for (let at = 0; at < size; at += 1) for (const edge of room === 0 ? [] : [room - 1, size - room]) expect([pixel(at, edge)[3], pixel(edge, at)[3]]).toEqual([0, 0]);
  });

  it('is as the drawing is', () => {
    const square = (size - 2 * room) / 16;
    const seen: string[] = [], drawn: string[] = [];
    for (let y = 1; y < 15; y += 1) {
      for (let x = 1; x < 15; x += 1) {
        const [red, green, blue] = pixel(Math.floor(room + (x + 0.5) * square), Math.floor(room + (y + 0.5) * square));
        seen.push(`#${[red, green, blue].map((part) => part!.toString(16).padStart(2, '0')).join('')}`);
        drawn.push(colourAt(x, y));
      }
    }
    expect(seen).toEqual(drawn);
  });
});

it('both manifests name every size', () => {
  for (const kind of ['chromium', 'firefox'] as const) {
    const { icons } = JSON.parse(readFileSync(join(builtFolder(kind), 'manifest.json'), 'utf8')) as { icons: Record<string, string> };
    expect(icons).toEqual(Object.fromEntries(SIZES.map(([size]) => [size, `icon/${size}.png`])));
  }
});
