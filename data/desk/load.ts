/**
 * The desk's way in: the files under `data/` as one pack, or everything that keeps them from being one.
 */
import { checkReferences } from '../../lib/editorial/references.ts';
import type { PackPath } from '../../lib/editorial/rule.ts';
import { Account, type Dispute, DisputeFile, Outlet, type Pack, PACK_FORMAT, Sources, Terms, Topic } from '../../lib/schema/index.ts';
import { complain, foldersIn, idsIn, read, readAll, type Reading } from './files.ts';
import { type Finding, inFileOrder, printPath } from './findings.ts';
import { withTraditional } from './traditional.ts';
import { versionOf } from './version.ts';

/** Says where the topics that dispute.yaml lists and the files in claims/ are not the same. */
function compareTopics(reading: Reading, folder: string, listed: readonly string[], files: readonly string[]): void {
  const file = `${folder}/dispute.yaml`;
  const lineOf = (index: number) => reading.files.get(file)?.lineOf(['topics', index]) ?? 1;
  for (const [index, topic] of listed.entries()) {
    const path = printPath(['topics', index]);
    if (listed.indexOf(topic) < index) reading.findings.push({ rule: 'file', file, line: lineOf(index), path, expected: 'each topic once', actual: `"${topic}" again`, tip: 'Delete one of the two lines.' });
    else if (!files.includes(topic)) reading.findings.push({ rule: 'file', file, line: lineOf(index), path, expected: 'a topic with a file in claims/', actual: `"${topic}"`, tip: `Create claims/${topic}.yaml, or take the topic off the list.` });
  }
  for (const topic of files.filter((one) => !listed.includes(one))) complain(reading, `${folder}/claims/${topic}.yaml`, 'a topic that dispute.yaml lists', `"${topic}"`, 'Add it to `topics` in dispute.yaml: the list says in which order topics are told.');
}

function readDispute(reading: Reading, id: string): Dispute | undefined {
  const folder = `disputes/${id}`;
  const frame = read(reading, `${folder}/dispute.yaml`, DisputeFile);
  const terms = read(reading, `${folder}/terms.yaml`, Terms);
  const sources = read(reading, `${folder}/sources.yaml`, Sources);
  const files = idsIn(reading, `${folder}/claims`);
  if (frame) compareTopics(reading, folder, frame.topics, files);
  const order = frame ? frame.topics.filter((topic) => files.includes(topic)) : files;
  const topics = readAll(reading, `${folder}/claims`, order, Topic);
  const accounts = readAll(reading, `${folder}/accounts`, idsIn(reading, `${folder}/accounts`), Account);
  if (!frame || !terms || !sources) return undefined;
  const whole = Object.fromEntries(Object.entries(terms).map(([term, forms]) => [term, withTraditional(forms)]));
  return { ...frame, id, terms: whole, sources, topics, accounts };
}

/** The file that a place in a pack comes from, and the place in it. */
function placeOf([root, id, part, name, ...rest]: PackPath): { file: string; path: PackPath } {
  const present = (path: readonly (string | number | undefined)[]) => path.filter((step) => step !== undefined);
  if (root === 'outlets') return { file: `outlets/${id}.yaml`, path: present([part, name, ...rest]) };
  const folder = `disputes/${id}`;
  if (part === 'topics') return { file: `${folder}/claims/${name}.yaml`, path: rest };
  if (part === 'accounts') return { file: `${folder}/accounts/${name}.yaml`, path: rest };
  if (part === 'terms' || part === 'sources') return { file: `${folder}/${part}.yaml`, path: present([name, ...rest]) };
  return { file: `${folder}/dispute.yaml`, path: present([part, name, ...rest]) };
}

function packed(outlets: Pack['outlets'], disputes: Pack['disputes']): Pack {
  return { format: PACK_FORMAT, version: versionOf({ format: PACK_FORMAT, outlets, disputes }), outlets, disputes };
}

/**
 * Reads a data folder (`outlets/`, `disputes/`) into one pack, or says all that is wrong with it: first what is wrong
 * with single files, and once each is as it should be, what they name and do not have. The same files give the same
 * pack to the byte; drafts are checked like the rest, and left out unless they are asked for; topics come in the order of dispute.yaml, outlets, disputes and accounts in that of their names.
 */
export function loadPack(dataFolder: string, drafts: 'with' | 'without' = 'without'): { ok: true; pack: Pack } | { ok: false; findings: Finding[] } {
  const reading: Reading = { folder: dataFolder, findings: [], files: new Map() };
  const outlets = readAll(reading, 'outlets', idsIn(reading, 'outlets'), Outlet);
  const ids = foldersIn(reading, 'disputes');
  if (ids.length === 0) complain(reading, 'disputes', 'at least one dispute', 'none', 'A dispute is a folder in disputes/. README.md shows what goes in it.');
  const disputes = Object.fromEntries(ids.flatMap((id) => {
    const dispute = readDispute(reading, id);
    return dispute ? [[id, dispute]] : [];
  }));
  if (reading.findings.length > 0) return { ok: false, findings: inFileOrder(reading.findings) };

  const whole = packed(outlets, disputes);
  const findings = checkReferences(whole).map(({ path: packPath, ...rest }) => {
    const { file, path } = placeOf(packPath);
    return { rule: 'references', file, line: reading.files.get(file)?.lineOf(path) ?? 1, path: printPath(path), ...rest };
  });
  if (findings.length > 0) return { ok: false, findings: inFileOrder(findings) };
  const live = Object.fromEntries(Object.entries(disputes).filter(([, { status }]) => status === 'live'));
  return { ok: true, pack: drafts === 'with' ? whole : packed(outlets, live) };
}
