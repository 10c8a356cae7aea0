/** The built files name no place that anything could be sent to, and have no means of sending. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../../data/desk/read/load.ts';
import { builtFolder } from '../harness/build.ts';
import { ROOT } from '../harness/tool.ts';

const loaded = loadPack(join(ROOT, 'data'));
if (!loaded.ok) throw new Error('the data do not pass their checks');

/** Addresses that may stand in the code, each with its reason. Those of recorded articles are in the data, and may too: a reader opens them by a link. */
const REASONS: Record<string, string> = {
  'http://www.w3.org/2000/svg': 'the namespace of SVG, for icons that Preact draws',
  'http://www.w3.org/1999/xhtml': 'the namespace of HTML, by which Preact makes elements',
  'http://www.w3.org/1998/Math/MathML': 'the namespace of MathML, which Preact knows',
  'https://${': 'the beginning of an address that is put together to read the host of a site that the reader types',
};

/** Every way in which a script can reach another machine. */
const WAYS = /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bWebTransport\b|\bsendBeacon\b|\bRTC\w*Connection\b|\bimportScripts\b|\bimport\s*\(|\bnew Image\b|\bserviceWorker\b|\b(?:dns-)?prefetch\b|\bpreconnect\b|\bconnectNative\b|\bnew (?:Shared)?Worker\b|\bping=/g;

/** Addresses in a text, as far as they are written out. In a template they end where something is put in. */
function addressesIn(text: string): string[] {
  const whole = [...text.matchAll(/\b(?:https?|wss?|ftp):\/\/(?:\[?\$\{|[^\s"'`<>\\)\]}]*)/g)].map(([address]) => address);
  // Without a scheme an address takes that of its page.
  const bare = [...text.matchAll(/["'`(=]\/\/[\w-]+(?:\.[\w-]+)+/g)].map(([address]) => address);
  return [...whole, ...bare];
}

const recorded = new Set(addressesIn(JSON.stringify(loaded.pack)));

describe.each(['chromium', 'firefox'] as const)('the build for %s', (kind) => {
  const folder = builtFolder(kind);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.endsWith('.png'))
    .map((entry) => join(entry.parentPath, entry.name)).map((file) => ({ name: relative(folder, file), text: readFileSync(file, 'utf8') }));

  it('has no address but those of recorded articles, and those that there is a reason for', () => {
    const found = files.flatMap(({ name, text }) => addressesIn(text).map((address) => ({ name, address })));
    const known = ({ address }: { address: string }) => address in REASONS || recorded.has(address);
    expect(found.filter((one) => !known(one)).map(({ name, address }) => `${name}: ${address}`)).toEqual([]);
    expect(Object.keys(REASONS).filter((address) => !found.some((one) => one.address === address)), 'reasons for what is not there').toEqual([]);
  });

  it('has no means of reaching another machine, its libraries included', () => {
    const scripts = files.filter(({ name }) => /\.(?:js|html)$/.test(name));
    expect(scripts.flatMap(({ name, text }) => [...text.matchAll(WAYS)].map(([way]) => `${name}: ${way}`))).toEqual([]);
  });

  it('loads nothing into its pages that is not in the package', () => {
    const markup = files.filter(({ name }) => /\.(?:html|css|svg)$/.test(name));
    const loads = markup.flatMap(({ text }) => [...text.matchAll(/(?:src|href|action|data)="([^"]*)"|url\(["']?([^"')]*)|@import\s+["']([^"']*)/g)].map(([, one, two, three]) => one ?? two ?? three ?? ''));
    expect(loads.filter((address) => !/^(?:\/(?!\/)|#|data:image\/)/.test(address))).toEqual([]);
  });
});
