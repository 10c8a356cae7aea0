/** What the stores are told is true to the extension and to the data, neutral, and as long as they take it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../../data/desk/read/load.ts';
import { verdictIn } from '../../lib/editorial/neutrality.ts';
import type { Language } from '../../lib/schema/index.ts';
import { builtFolder } from '../harness/build.ts';
import { ROOT } from '../harness/tool.ts';

const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const loaded = loadPack(join(ROOT, 'data'));
if (!loaded.ok) throw new Error('the data do not pass their checks');
const { pack } = loaded;

/** The parts of a page in Markdown by their headings of a level, without the lines that stand before the first. */
function parts(text: string, level: '##' | '###'): Map<string, string> {
  const [, ...sections] = text.split(new RegExp(`^${level} `, 'm'));
  return new Map(sections.map((section) => {
    const [heading = '', ...rest] = section.split('\n');
    return [heading.trim(), rest.join('\n').split(/^#{1,3} /m)[0]!.trim()];
  }));
}

/** The files of the listing, each with the extension's own locale and the language of our texts. */
const LISTINGS: [file: string, locale: string, language: Language][] = [
  ['en', 'en', 'en'], ['ko', 'ko', 'ko'], ['zh-CN', 'zh_CN', 'zh'], ['zh-TW', 'zh_TW', 'zh-Hant'], ['ja', 'ja', 'ja'],
];

/** The most characters that both stores take. */
const LIMITS: Record<string, number> = { Name: 45, Summary: 132, Description: 15_000, "What's new": 3000 };

describe.each(LISTINGS)('the listing in %s', (file, locale, language) => {
  const listing = parts(textOf(`docs/stores/${file}.md`), '##');
  const messages = JSON.parse(textOf(`components/public/_locales/${locale}/messages.json`)) as Record<string, { message: string }>;

  it('has each part that stores ask for, no longer than they take', () => {
    expect([...listing.keys()]).toEqual(Object.keys(LIMITS));
    for (const [part, limit] of Object.entries(LIMITS)) {
      expect(listing.get(part), part).not.toBe('');
      expect([...listing.get(part)!].length, part).toBeLessThanOrEqual(limit);
    }
  });

  it('says of the extension what it says of itself', () => {
    expect(listing.get('Name')).toBe(messages['extName']!.message);
    expect(listing.get('Summary')).toBe(messages['extDescription']!.message);
  });

  it('names the disputes that the extension knows', () => {
    const titles = Object.values(pack.disputes).map(({ title }) => title[language]!);
    expect(titles.filter((title) => !listing.get('Description')!.includes(title))).toEqual([]);
  });

  it('gives no verdict', () => {
    for (const text of listing.values()) expect(verdictIn(text, language)).toBeUndefined();
  });

  it('has as much to say as the English one', () => {
    const shape = (text: string) => text.split('\n').map((line) => (line === '' ? '' : line.startsWith('•') ? '•' : '-')).join('');
    expect(shape(listing.get('Description')!)).toBe(shape(parts(textOf('docs/stores/en.md'), '##').get('Description')!));
  });
});

type Manifest = { version: string; permissions: string[]; host_permissions: string[]; optional_host_permissions: string[]; content_security_policy: { extension_pages: string }; incognito?: string; background: object; browser_specific_settings?: { gecko: { data_collection_permissions: unknown } } };
const manifests = (['chromium', 'firefox'] as const).map((kind) => JSON.parse(readFileSync(join(builtFolder(kind), 'manifest.json'), 'utf8')) as Manifest);

describe('the answers to the stores', () => {
  const answers = parts(textOf('docs/stores/forms.md'), '##');
  const permissions = textOf('docs/stores/forms.md').split(/^## Permissions$/m)[1]!.split(/^## /m)[0]!;
  const reasons = parts(permissions, '###');
  const named = [...reasons.keys()].flatMap((heading) => [...heading.matchAll(/`([^`]+)`/g)].map(([, name]) => name!));

  it('give a reason for each permission and each host that is asked for, and for none that is not', () => {
    const asked = new Set(manifests.flatMap((one) => [...one.permissions, ...one.host_permissions, ...one.optional_host_permissions]));
    expect(named.toSorted()).toEqual([...asked].toSorted());
  });

  it('are no longer than the forms take', () => {
    for (const [name, text] of [...reasons, ['Single purpose', answers.get('Single purpose')!], ['Remote code', answers.get('Remote code')!]] as const) {
      expect(text, name).not.toBe('');
      expect(text.length, name).toBeLessThanOrEqual(1000);
    }
  });

  it('are true to what the manifests say of connections and of data', () => {
    for (const { content_security_policy: { extension_pages: policy } } of manifests) {
      for (const part of ["script-src 'self'", "connect-src 'none'"]) expect([policy.includes(part), answers.get('Remote code')!.includes(part)]).toEqual([true, true]);
    }
    expect(manifests[1]!.browser_specific_settings!.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('name files that are there, and every library that is built in', () => {
    const text = textOf('docs/stores/forms.md') + textOf('docs/building.md');
    for (const [, file] of text.matchAll(/`((?:tests|data|docs|components|\.github)\/[\w./-]+\.\w+|wxt\.\w+\.ts)`/g)) expect(textOf(file!).length, file).toBeGreaterThan(0);
    const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> };
    expect(Object.keys(dependencies).filter((name) => !answers.get('Notes for reviewers')!.includes(name))).toEqual([]);
  });
});

describe('the privacy policy', () => {
  const policy = textOf('docs/privacy.md');
  const rows = policy.split('\n').filter((line) => line.startsWith('| ')).slice(1).join('\n');

  it('tells of every place in which something is kept, and of every kind of setting', () => {
    for (const place of ['storage.local', 'storage.session', 'IndexedDB']) expect(rows).toContain(place);
    // By the name in the code: the words in the policy for it. What is not here is not told.
    const told: Record<string, RegExp> = {
      off: /switched Crossread off/, open: /whether the panel was open/, side: /on which side/, width: /how wide/, handleAt: /where its handle stands/, view: /which notes are shown and the words that you last looked for/,
      start: /how the notes come up/, room: /how wide and how the notes come up/, theme: /colours/, language: /language/,
      keys: /keys that you trust/, watch: /names that the detector looks for/, watchVersion: /which data they were made from/, welcomed: /welcome page was shown/,
    };
    for (const [name, words] of Object.entries(told)) expect(rows, name).toMatch(words);
    expect([...keptLocally()].filter((name) => !(name in told))).toEqual([]);
  });

  it('gives no verdict', () => {
    expect(verdictIn(policy, 'en')).toBeUndefined();
  });
});

/** The names under which the code keeps something in `storage.local`: the settings, and what is set by name. */
function keptLocally(): Set<string> {
  const settings = textOf('lib/extension/settings.ts').split('export const Settings = z.object({')[1]!.split('\n});')[0]!;
  const byName = ['lib/extension/demo.ts', 'lib/extension/keys.ts', 'lib/extension/watchlist.ts'].flatMap((file) => [...textOf(file).matchAll(/storage\.local\.set\(\{([^}]*)/g)].flatMap(([, body]) => [...body!.matchAll(/(\w+):/g)].map(([, name]) => name!)));
  return new Set([...[...settings.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name!), ...byName]);
}
