/** The workflows of the public repository: what they call is there, and they may do no more than they need. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { desk } from '../data/desk.ts';
import { ROOT } from '../harness/tool.ts';

interface Step { name?: string; uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, string> }
interface Job { 'runs-on': string; 'timeout-minutes'?: number; permissions?: Record<string, string>; if?: string; needs?: string; steps: Step[] }
interface Workflow { name: string; on: Record<string, unknown>; permissions?: Record<string, string>; concurrency?: { group: string }; jobs: Record<string, Job> }

const FOLDER = join(ROOT, '.github/workflows');
const NAMES = readdirSync(FOLDER).filter((name) => /\.ya?ml$/.test(name)).sort();
const workflows = NAMES.map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8'), workflow: parse(readFileSync(join(FOLDER, name), 'utf8')) as Workflow }));
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
const scriptsOf = (workflow: Workflow) => stepsOf(workflow).flatMap(({ run }) => (run === undefined ? [] : [run]));

const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string>; dependencies: Record<string, string>; devDependencies: Record<string, string> };

it('are those for code, for data and for a release', () => {
  expect(NAMES).toEqual(['code.yml', 'data.yml', 'release.yml']);
});

describe.each(workflows)('$name', ({ workflow, text }) => {
  it('has a name, an occasion, jobs that end, and one run at a time', () => {
    expect(workflow.name).toMatch(/\w/);
    expect(Object.keys(workflow.on).length).toBeGreaterThan(0);
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    expect(workflow.concurrency?.group).toContain('github.ref');
  });

  it('never runs a change of others with the rights of the project', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
  });

  it('may read, and writes only in a job that runs nothing of the project', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const { permissions = {}, steps } of Object.values(workflow.jobs)) {
      if (!Object.values(permissions).includes('write')) continue;
      expect(steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout'))).toEqual([]);
      for (const { run } of steps) if (run !== undefined) expect(run).toMatch(/^gh [^\n;&|]+$/);
    }
  });

  it('uses actions of GitHub alone, pinned by their major version, and leaves no token in the checkout', () => {
    for (const { uses, with: options } of stepsOf(workflow)) {
      if (uses === undefined) continue;
      expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
      if (uses.startsWith('actions/checkout@')) expect(options?.['persist-credentials']).toBe(false);
    }
  });

  it('puts nothing that others write into a script', () => {
    for (const script of scriptsOf(workflow)) expect(script).not.toContain('${{');
  });

  it('gives a secret to the step that needs it alone, and prints none', () => {
    for (const job of Object.values(workflow.jobs)) expect(JSON.stringify({ ...job, steps: [] })).not.toContain('secrets.');
    for (const { env = {}, run = '' } of stepsOf(workflow)) {
      for (const [name] of Object.entries(env).filter(([, value]) => value.includes('secrets.'))) expect(run).not.toMatch(new RegExp(`echo[^\\n]*\\$\\{?${name}`));
    }
    expect(text.match(/secrets\.(\w+)/g) ?? []).toEqual(text.includes('PACK_KEY') ? ['secrets.PACK_KEY'] : []);
  });

  it('calls scripts and tools that are there', () => {
    for (const script of scriptsOf(workflow)) {
      for (const [, name] of script.matchAll(/npm run (?:--silent )?([\w:-]+)/g)) expect(Object.keys(PACKAGE.scripts)).toContain(name);
      if (/npm test\b/.test(script)) expect(Object.keys(PACKAGE.scripts)).toContain('test');
      for (const [, name] of script.matchAll(/npx ([\w@/-]+)/g)) expect({ ...PACKAGE.dependencies, ...PACKAGE.devDependencies }).toHaveProperty(name!);
    }
  });

  it('gives the desk commands and options that it has', () => {
    for (const script of scriptsOf(workflow)) {
      for (const [, command = '', rest = ''] of script.matchAll(/npm run (?:--silent )?data -- (\w+)([^\n|>&]*)/g)) {
        const { status, stdout } = desk(command, '--help');
        expect(status, command).toBe(0);
        for (const [option] of rest.matchAll(/--[a-z]+/g)) expect(stdout, command).toContain(option);
        for (const [, format] of rest.matchAll(/--format (\w+)/g)) expect(stdout, command).toContain(`"${format}"`);
      }
    }
  }, 60_000);

  it('has scripts that a shell can read', () => {
    const shell = ['/bin/bash', '/usr/bin/bash', '/bin/sh'].find((path) => existsSync(path));
    for (const script of scriptsOf(workflow)) expect(shell ? spawnSync(shell, ['-n'], { input: script, encoding: 'utf8' }).stderr : '').toBe('');
  });
});

describe('the check of the data', () => {
  const data = workflows.find(({ name }) => name === 'data.yml')!.workflow;

  it('runs where the data changes, and fails where something is found', () => {
    expect(data.on).toEqual({ pull_request: { paths: ['data/**'] } });
    expect(scriptsOf(data).at(-2)).toBe('exit "$STATUS"');
  });

  it('writes a comment only where the change comes from the project itself', () => {
    expect(data.jobs.comment!.if).toContain('github.event.pull_request.head.repo.full_name == github.repository');
  });
});
