import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A small data folder in which nothing is found: two outlets, one dispute about a mill, two claims, two accounts, one page to try it on. */
export const SMALL: Readonly<Record<string, string>> = {
  'outlets/north-daily.yaml': `name: { en: North Daily }
hosts: [north.example]
country: GB
languages: [en]
`,
  'outlets/south-post.yaml': `name: { en: South Post }
hosts: [south.example]
country: GB
languages: [en]
`,
  'disputes/mill-2026/dispute.yaml': `title: { en: The mill }
languages: [en]
untranslated: [ko, zh, zh-Hant, ja]
parties:
  mill:
    name: { en: The mill }
    term: mill
asOf: 2026-05-02
topics:
  - water
  - people
coverage:
  distinctive:
    mill: 1
  focus: [mill]
  enough: 1
timeline:
  - date: 2026-05
    event: { en: The mill opens }
    source: miller
`,
  'disputes/mill-2026/terms.yaml': `mill:
  kind: noun
  en: [mill]
litre:
  kind: noun
  en: [litre]
`,
  'disputes/mill-2026/sources.yaml': `notice:
  kind: document
  name: { en: a notice }
  restsOn: [miller]
miller:
  kind: person
  name: { en: the miller }
`,
  'disputes/mill-2026/claims/water.yaml': `name: { en: Water }
claims:
  litres:
    kind: count
    question: { en: How many litres? }
    label: { en: Litres }
    unit: [litre]
    recognise:
      - all: [mill]
`,
  'disputes/mill-2026/claims/people.yaml': `name: { en: People }
claims:
  purpose:
    kind: stated
    question: { en: What is the building for? }
    label: { en: Purpose }
`,
  'disputes/mill-2026/accounts/north-daily-2026-05-01.yaml': `outlet: north-daily
addresses: ['https://north.example/mill']
published: 2026-05-01
recorded: 2026-05-02
language: en
read: whole
untranslated: [ko, zh, zh-Hant, ja]
statements:
  - claim: litres
    value: { kind: count, number: 50, bound: about }
    summary: { en: The notice gives about fifty. }
    attribution: notice
    firmness: attributed
  - claim: purpose
    value: { kind: stated }
    summary: { en: 'Flour, says the miller.' }
    attribution: miller
    firmness: attributed
    relations:
      - to: south-post-2026-05-02
        relation: less-specific
        reason: { en: One names flour. }
`,
  'disputes/mill-2026/accounts/south-post-2026-05-02.yaml': `outlet: south-post
addresses: ['https://south.example/mill']
published: 2026-05-02
recorded: 2026-05-02
language: en
read: whole
untranslated: [ko, zh, zh-Hant, ja]
statements:
  - claim: purpose
    value: { kind: stated }
    summary: { en: 'Grain, says the miller.' }
    attribution: miller
    firmness: attributed
    relations:
      - to: north-daily-2026-05-01
        relation: more-specific
        reason: { en: One names flour. }
`,
  'disputes/mill-2026/pages/en/notice.html': `<!doctype html>
<html lang="en"><head><title>At the mill</title></head>
<body><article><h1>At the mill</h1><p>The mill uses about fifty litres a day.</p></article></body></html>
`,
  'disputes/mill-2026/pages/en/notice.yaml': `url: https://west.example/mill
about: A short report that gives the figure.
covered: true
statements:
  - claim: litres
    contains: about fifty litres
    value: { kind: count, number: 50, bound: about }
`,
};

export const NORTH = 'disputes/mill-2026/accounts/north-daily-2026-05-01.yaml';
export const SOUTH = 'disputes/mill-2026/accounts/south-post-2026-05-02.yaml';

/** An edit of one file: a text in it and what replaces it, the whole new content, or null to delete it. */
export type Edit = readonly [from: string, to: string] | string | Uint8Array | null;

function edited(file: string, edit: Edit | undefined): string | Uint8Array | null {
  const text = SMALL[file];
  if (edit === undefined) return text ?? null;
  if (edit === null || typeof edit === 'string' || edit instanceof Uint8Array) return edit;
  if (!text?.includes(edit[0])) throw new Error(`"${edit[0]}" is not in ${file}`);
  return text.replace(edit[0], () => edit[1]);
}

/** Writes the small data folder, with the edits, into a folder that goes with the test; gives its path. */
export function smallFolder(edits: Readonly<Record<string, Edit>> = {}): string {
  const folder = temporary();
  for (const file of new Set([...Object.keys(SMALL), ...Object.keys(edits)])) {
    const content = edited(file, edits[file]);
    if (content === null) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

/** A copy of a data folder that goes with the test. */
export function copyOf(folder: string): string {
  const copy = temporary();
  for (const part of ['outlets', 'disputes']) cpSync(join(folder, part), join(copy, part), { recursive: true });
  return copy;
}

/** A folder that goes with the test. */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
