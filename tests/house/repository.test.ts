import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { TURNS } from '../../lib/extension/turns.ts';
import { builtFolder } from '../harness/build.ts';
import { ROOT } from '../harness/tool.ts';

/** The files under some folders of the project, by their paths from its root. */
function filesIn(...folders: string[]): string[] {
  return folders.flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/')));
}

const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const isCode = (file: string) => /\.(ts|tsx|mjs)$/.test(file);

/** Places in files where a pattern stands, as `file:line`. */
function placesOf(pattern: RegExp, files: string[]): string[] {
  return files.flatMap((file) => textOf(file).split('\n').flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}`] : [])));
}

/** Exported functions that nothing above them explains, as `file: name`. */
function undocumented(file: string): string[] {
  const lines = textOf(file).split('\n');
  return lines.flatMap((line, at) => {
    const name = /^export (?:async )?function\*? (\w+)/.exec(line)?.[1]
      ?? /^export const (\w+)(?::[^=]+)? = (?:async )?(?:<[^>]*>)?(?:\([^=]*\)(?::[^=]+)? =>|\w+ =>|function)/.exec(line)?.[1];
    return name && !lines[at - 1]?.trimEnd().endsWith('*/') ? [`${file}: ${name}`] : [];
  });
}

const shipped = filesIn('entrypoints', 'components', 'lib').filter(isCode);
const allCode = filesIn('entrypoints', 'components', 'lib', 'data', 'tests').filter(isCode);
const tests = allCode.filter((file) => /\.test\.tsx?$/.test(file));

describe('the source', () => {
  it('writes no markup from text, evaluates nothing and asks no server', () => {
    expect(placesOf(/innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write\b|\beval\(|new Function\(|\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/, shipped)).toEqual([]);
  });

  it('has no clock in the pure rooms', () => {
    const pure = shipped.filter((file) => /^lib\/(schema|text|recognise|crossref|editorial|pack)\//.test(file));
    expect(placesOf(/new Date\(\)|Date\.now|performance\.now/, pure)).toEqual([]);
  });

  it('explains every exported function', () => {
    const ours = allCode.filter((file) => !file.startsWith('tests/') || file.startsWith('tests/harness/'));
    expect(ours.flatMap(undocumented)).toEqual([]);
  });

  it('keeps files short', () => {
    expect(shipped.filter((file) => textOf(file).split('\n').length > 250)).toEqual([]);
  });

  it('names no place of the machine that it was written on', () => {
    const everywhere = [...filesIn('entrypoints', 'components', 'lib', 'data', 'tests'), ...readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => entry.name)];
    const texts = everywhere.filter((file) => /\.(ts|tsx|mjs|json|md|yaml|yml|html|css)$/.test(file));
    const homes = /\/(home|Users)\/[a-z]\w*\/|[A-Z]:\\+Users\\+\w/;
    expect([...placesOf(homes, texts), ...texts.filter((file) => textOf(file).includes(ROOT))]).toEqual([]);
  });
});

describe('the tests', () => {
  it('leave none out, pick none, try none twice', () => {
    const marks = new RegExp(`\\b(it|test|describe)\\.(${['only', 'skip', 'todo', 'fails'].join('|')})\\b|\\bretry:`);
    expect(placesOf(marks, tests)).toEqual([]);
  });
});

type Manifest = {
  permissions?: string[]; optional_permissions?: string[]; host_permissions?: string[]; optional_host_permissions?: string[];
  content_security_policy?: { extension_pages?: string }; commands?: Record<string, unknown>;
};

describe.each(['chromium', 'firefox'] as const)('the build for %s', (kind) => {
  const folder = relative(ROOT, builtFolder(kind));
  const manifest = () => JSON.parse(textOf(join(folder, 'manifest.json'))) as Manifest;

  it('asks for no permission and no host without its reason in PERMISSIONS.md', () => {
    expect(permissionsOf([manifest()]).filter((name) => !explained().permissions.includes(name))).toEqual([]);
    expect(hostsOf([manifest()]).filter((pattern) => !explained().hosts.includes(pattern))).toEqual([]);
  });

  it('has a shortcut for each way that the sidebar can be led, and for nothing else', () => {
    expect(Object.keys(manifest().commands ?? {})).toEqual(TURNS);
  });

  it('lets its pages connect to nothing', () => {
    expect(manifest().content_security_policy?.extension_pages).toContain("connect-src 'none'");
  });

  it('writes no markup from text and evaluates nothing, its libraries included', () => {
    expect(placesOf(/\.innerHTML\s*=[^=]|\beval\(|new Function\(/, filesIn(folder).filter((file) => file.endsWith('.js')))).toEqual([]);
  });

  it('asks no other host for anything', () => {
    expect(filesIn(folder).filter((file) => /\.(html|css)$/.test(file) && /(src|href)="?https?:|url\(["']?https?:|@import/.test(textOf(file)))).toEqual([]);
  });

  it('has a detector of 8 KB at most', () => {
    expect(readFileSync(join(ROOT, folder, 'detector.js')).length).toBeLessThanOrEqual(8 * 1024);
  });

  it.each(['detector.js', 'reader.js', 'sidebar.js'])('puts nothing into pages that checks data: %s is handed what was checked', (script) => {
    expect(textOf(join(folder, script))).not.toMatch(/_zod|Zod/);
  });

  it('zips to 300 KB at most', () => {
    // As the zips for the stores are packed, which zips.test.ts weighs themselves: at the highest level, with what the list at the end takes.
    const zipped = filesIn(folder).reduce((sum, file) => sum + deflateRawSync(readFileSync(join(ROOT, file)), { level: 9 }).length + 2 * file.length + 100, 0);
    expect(zipped).toBeLessThanOrEqual(300 * 1024);
  });
});

it('PERMISSIONS.md gives no reason for what no build asks for', () => {
  const manifests = (['chromium', 'firefox'] as const).map((kind) => JSON.parse(readFileSync(join(builtFolder(kind), 'manifest.json'), 'utf8')) as Manifest);
  expect(explained().permissions.filter((name) => !permissionsOf(manifests).includes(name))).toEqual([]);
  expect(explained().hosts.filter((pattern) => !hostsOf(manifests).includes(pattern))).toEqual([]);
});

const permissionsOf = (manifests: Manifest[]) => manifests.flatMap((one) => [...(one.permissions ?? []), ...(one.optional_permissions ?? [])]);
const hostsOf = (manifests: Manifest[]) => manifests.flatMap((one) => [...(one.host_permissions ?? []), ...(one.optional_host_permissions ?? [])]);

/** What PERMISSIONS.md gives a reason for: a permission by a heading in code type, a host by its pattern in the section on hosts. */
function explained(): { permissions: string[]; hosts: string[] } {
  const text = textOf('PERMISSIONS.md');
  const section = /^## Hosts$(.*?)(?=^## )/ms.exec(text)?.[1] ?? '';
  return {
    permissions: [...text.matchAll(/^#{2,4} `([^`]+)`/gm)].map((match) => match[1]!),
    hosts: [...section.matchAll(/`(\S+:\/\/[^`\s]+)`/g)].map((match) => match[1]!),
  };
}
