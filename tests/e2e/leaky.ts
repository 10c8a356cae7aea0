/**
 * The extension as it must never be: a copy of the build that asks for addresses in every way there is, from each of its
 * scripts. What listens for requests must hear every one of them, or its silence proves nothing.
 */
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../harness/browsers.ts';

/** Statements that reach for `host`. */
const ANYWHERE = {
  fetch: 'fetch(`https://${host}/a`, { mode: "no-cors" }).catch(() => {})',
  socket: 'new WebSocket(`wss://${host}/`)',
  events: 'new EventSource(`https://${host}/`)',
};

/** Those that need a document or its window. */
const WITH_DOCUMENT = {
  beacon: 'navigator.sendBeacon(`https://${host}/`, "x")',
  ask: 'const ask = new XMLHttpRequest(); ask.open("GET", `https://${host}/`); ask.send()',
  image: 'new Image().src = `https://${host}/a.png`',
  style: 'root.style.setProperty("border-image-source", `url(https://${host}/a.png)`); getComputedStyle(root).borderImageSource',
  frame: 'root.append(Object.assign(document.createElement("iframe"), { src: `https://${host}/`, hidden: true }))',
  prefetch: 'root.append(Object.assign(document.createElement("link"), { rel: "prefetch", href: `https://${host}/a` }))',
  preconnect: 'root.append(Object.assign(document.createElement("link"), { rel: "preconnect", href: `https://${host}/` }))',
  call: 'const call = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}:3478` }] }); call.createDataChannel("x"); call.createOffer().then((offer) => call.setLocalDescription(offer)); (globalThis.calls ??= []).push(call)',
};

/** An outlet's host that the control has opened a page of before its background asks for more. */
export const VISITED = 'techcrunch.com';

/** The address, visited or not, that a script of the copy reaches for in a way. */
export const leakHost = (way: string, place: string): string => `${way}.${place}.leak.example`;

const SCRIPTS: Record<string, (names: string[]) => string> = {
  background: () => 'background.js', detector: () => 'detector.js', sidebar: () => 'sidebar.js',
  popup: (chunks) => `chunks/${chunks.find((name) => name.startsWith('popup-'))}`,
  options: (chunks) => `chunks/${chunks.find((name) => name.startsWith('options-'))}`,
};

/** The ways that a browser has from each script: Chromium's background has no document, and neither browser fetches ahead for everything. */
export function waysOf(kind: BrowserKind): { way: string; place: string }[] {
  const missing = (way: string, place: string) => (kind === 'chromium'
    ? place === 'background' && !(way in ANYWHERE)
    // Firefox prefetches for web pages alone, and connects ahead for none whose requests a tool stops.
    : way === 'preconnect' || (way === 'prefetch' && !['detector', 'sidebar'].includes(place)));
  return Object.keys(SCRIPTS).flatMap((place) => Object.keys({ ...ANYWHERE, ...WITH_DOCUMENT }).filter((way) => !missing(way, place)).map((way) => ({ way, place })));
}

/** What is added to a script. */
function leaks(place: string): string {
  const one = ([way, code]: [string, string]) => `try { const host = ${JSON.stringify(leakHost(way, place))}, root = globalThis.document?.documentElement; ${code} } catch {}`;
  return `\n;${Object.entries({ ...ANYWHERE, ...WITH_DOCUMENT }).map(one).join('\n')}\n`;
}

/** In the background, for a page of an outlet that has been opened: what is asked of a visited host must be heard as well. */
const AGAIN = `;(globalThis.browser ?? chrome).runtime.onMessage.addListener(() => { fetch('https://${VISITED}/again').catch(() => {}); new WebSocket('wss://${VISITED}/again') });`;

/** Makes such a copy, with a policy that lets it connect; it goes when this process ends. */
export function leakyCopy(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-leaky-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, content_security_policy: { extension_pages: "script-src 'self'; style-src * 'unsafe-inline'" } }));
  const chunks = readdirSync(join(folder, 'chunks'));
  for (const [place, script] of Object.entries(SCRIPTS)) appendFileSync(join(folder, script(chunks)), leaks(place) + (place === 'background' ? AGAIN : ''));
  return folder;
}
