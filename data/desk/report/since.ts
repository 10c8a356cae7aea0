import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { openPack } from '../../../lib/pack/index.ts';
import { type Pack, PACK_FORMAT, Term } from '../../../lib/schema/index.ts';
import { withTraditional } from '../read/traditional.ts';

/** Runs a command in a folder; its output, or the first line of what it says is wrong. */
function run(folder: string, command: string, ...args: string[]): { ok: true; out: string } | { ok: false; why: string } {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (status === 0) return { ok: true, out: stdout.trim() };
  return { ok: false, why: error?.message ?? stderr.trim().split('\n')[0]?.replace(/^(fatal|error): /, '') ?? `${command} ended with ${status}` };
}

/** Writes the data folder as it was at a revision into another folder. */
function takeOut(folder: string, revision: string, into: string): void {
  const commit = run(folder, 'git', 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  if (!commit.ok) throw new Error(`git knows no revision "${revision}" here${commit.why ? `: ${commit.why}` : ''}.\n  A shallow clone has not all of them: git fetch --unshallow.`);
  const archived = run(folder, 'git', 'archive', '--format=tar', '-o', join(into, 'data.tar'), commit.out);
  if (!archived.ok) throw new Error(`git has no data at ${revision}: ${archived.why}`);
  const unpacked = run(into, 'tar', '-xf', 'data.tar');
  if (!unpacked.ok) throw new Error(`what git gave cannot be unpacked: ${unpacked.why}`);
}

type Json = Record<string, unknown>;

const yamlIn = (folder: string): Json => Object.fromEntries((existsSync(folder) ? readdirSync(folder) : []).filter((name) => name.endsWith('.yaml')).sort()
  .map((name) => [basename(name, '.yaml'), parse(readFileSync(join(folder, name), 'utf8'))]));

/** A dispute's files as the JSON of a pack has them, in whatever form they are. */
function disputeIn(folder: string, id: string): Json {
  const { dispute, terms, sources } = yamlIn(folder) as Record<string, Json>;
  const claims = yamlIn(join(folder, 'claims'));
  const listed = Array.isArray(dispute?.topics) ? dispute.topics.filter((topic) => typeof topic === 'string' && topic in claims) : [];
  const whole = Object.entries(terms ?? {}).map(([term, given]) => { const read = Term.safeParse(given); return [term, read.success ? withTraditional(read.data) : given]; });
  return { ...dispute, id, sources, terms: Object.fromEntries(whole), topics: Object.fromEntries(listed.map((topic) => [topic, claims[topic]])), accounts: yamlIn(join(folder, 'accounts')) };
}

/** The JSON of the pack that a data folder of this or an earlier form makes: `languages` of disputes came with format 2. */
function packJson(folder: string): Json {
  const at = join(folder, 'disputes');
  const disputes = Object.fromEntries((existsSync(at) ? readdirSync(at) : []).sort().map((id) => [id, disputeIn(join(at, id), id)]));
  const format = Object.values(disputes).every((dispute) => 'languages' in dispute) ? PACK_FORMAT : 1;
  return { format, version: '2000-01-01-000000000000', outlets: yamlIn(join(folder, 'outlets')), disputes };
}

/**
 * The pack that a data folder made at a git revision, drafts included; brought up where it had an earlier form. Throws where git has no such
 * revision, or where that data is none that this version can read: then what has changed cannot be told.
 */
export async function packAt(folder: string, revision: string): Promise<Pack> {
  const into = mkdtempSync(join(tmpdir(), 'crossread-since-'));
  try {
    takeOut(folder, revision, into);
    let opened: Awaited<ReturnType<typeof openPack>>;
    try {
      opened = await openPack(Buffer.from(JSON.stringify(packJson(into))));
    } catch (error) {
      throw new Error(`the data at ${revision} cannot be read: ${error instanceof Error ? error.message.split('\n')[0] : error}`, { cause: error });
    }
    if (opened.ok) return opened.pack;
    const { expected, actual } = opened.problem;
    throw new Error(`the data at ${revision} is not as it is written today: expected ${expected}, found ${actual}.\n  What has changed since cannot be told; choose a later revision.`);
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}
