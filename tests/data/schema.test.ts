import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS, kindOf } from '../../data/desk/read/kinds.ts';
import { schemaFiles, schemaMap } from '../../data/desk/check/schemas.ts';
import { ROOT } from '../harness/tool.ts';
import { desk } from './desk.ts';

const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe('what an editor completes and explains fields by', () => {
  it('is current: `npm run data -- schema` writes it', () => {
    const files = readdirSync(join(ROOT, 'data/schema')).filter((name) => name.endsWith('.json'));
    expect(files.sort()).toEqual(Object.keys(schemaFiles()).sort());
    for (const [name, text] of Object.entries(schemaFiles())) expect(textOf(`data/schema/${name}`), name).toBe(text);
    expect(desk('schema', '--check').status).toBe(0);
  }, 60_000);

  it('is told to Visual Studio Code for every kind of file, with the extension that reads it', () => {
    expect(JSON.parse(textOf('.vscode/settings.json'))['yaml.schemas']).toEqual(schemaMap());
    expect(JSON.parse(textOf('.vscode/extensions.json')).recommendations).toContain('redhat.vscode-yaml');
  });

  it('covers every file of the data', () => {
    const files = readdirSync(join(ROOT, 'data'), { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.yaml') && !file.includes('/pages/'));
    expect(files.length).toBeGreaterThan(KINDS.length);
    expect(files.filter((file) => !kindOf(file))).toEqual([]);
  });

  it('explains fields in words', () => {
    const account = JSON.parse(schemaFiles()['account.json']!) as { properties: Record<string, { description?: string }> };
    expect(account.properties.recorded?.description).toContain('maintainer');
  });

  it('leaves out what may be left out', () => {
    const account = JSON.parse(schemaFiles()['account.json']!) as { required: string[] };
    expect(account.required).toEqual(['outlet', 'recorded', 'language', 'read', 'statements']);
  });
});
