/**
 * The desk's way in: the files under `data/` as one pack, or everything that keeps them from being one.
 */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkStructure, type RuleFinding } from '../../../lib/editorial/index.ts';
import { isPublicKey } from '../../../lib/pack/index.ts';
import { Account, type Dispute, DisputeFile, Exceptions, Outlet, type Pack, PACK_FORMAT, Sources, Terms, Topic } from '../../../lib/schema/index.ts';
import { bytesOf, complain, entries, foldersIn, idsIn, isFolder, read, readAll, type Reading, strangers } from './files.ts';
import { type Finding, inFileOrder, printPath } from './findings.ts';
import { tellMisplaced } from './misplaced.ts';
import { nearest, noSuch } from '../terminal/nearest.ts';
import { oneForEachCause } from './one-cause.ts';
import { type KeptPage, readPages } from './pages.ts';
import { placeOf } from './place.ts';
import { withTraditional } from './traditional.ts';
import { versionOf } from './version.ts';

const EXCEPTIONS = 'exceptions.yaml';
/** What a data folder holds beside `outlets/` and `disputes/`. */
const BESIDE = ['README.md', 'GUIDELINES.md', EXCEPTIONS, 'desk', 'schema', 'keys'];
const PARTS = ['dispute.yaml', 'terms.yaml', 'sources.yaml', 'claims', 'accounts', 'pages'];

/** A data folder as it was read: what is wrong with single files, and all that could be read, drafts included. */
export interface Folder { reading: Reading; outlets: Record<string, Outlet>; disputes: Record<string, Dispute>; pages: KeptPage[]; exceptions: Exceptions }

/** Says where the topics that dispute.yaml lists and the files in claims/ are not the same. One of each that is left over is one that was renamed. */
function compareTopics(reading: Reading, folder: string, listed: readonly string[], files: readonly string[]): void {
  const file = `${folder}/dispute.yaml`;
  const tell = (topic: string, index: number, expected: string, actual: string, tip: string) =>
    reading.findings.push({ rule: 'file', file, line: reading.files.get(file)?.lineOf(['topics', index]) ?? 1, path: printPath(['topics', index]), expected, actual, tip });
  for (const [index, topic] of listed.entries()) if (listed.indexOf(topic) < index) tell(topic, index, 'each topic once', `"${topic}" again`, 'Delete one of the two lines.');
  // A file of that name with another ending has been told already.
  const names = isFolder(reading, `${folder}/claims`) ? entries(reading, `${folder}/claims`) : [];
  const missing = [...new Set(listed)].filter((topic) => !files.includes(topic) && !names.some((name) => name.toLowerCase().startsWith(`${topic}.`)));
  const extra = files.filter((one) => !listed.includes(one));
  if (missing.length === 1 && extra.length === 1) {
    tell(missing[0]!, listed.indexOf(missing[0]!), 'a topic with a file in claims/', `"${missing[0]}", while claims/${extra[0]}.yaml is not listed`, `If it was renamed, write ${extra[0]} here.`);
    return;
  }
  for (const topic of missing) tell(topic, listed.indexOf(topic), 'a topic with a file in claims/', `"${topic}"`, `Create claims/${topic}.yaml, or take the topic off the list.`);
  for (const topic of extra) complain(reading, `${folder}/claims/${topic}.yaml`, 'a topic that dispute.yaml lists', `"${topic}"`, 'Add it to `topics` in dispute.yaml: the list says in which order topics are told.');
}

function readDispute(reading: Reading, id: string): Dispute | undefined {
  const folder = `disputes/${id}`;
  if (entries(reading, folder).length === 0) {
    complain(reading, folder, 'a dispute', 'an empty folder', 'Delete it. `npm run data -- new dispute` makes one with examples.');
    return undefined;
  }
  const frame = read(reading, `${folder}/dispute.yaml`, DisputeFile);
  const terms = read(reading, `${folder}/terms.yaml`, Terms);
  const sources = read(reading, `${folder}/sources.yaml`, Sources);
  const files = idsIn(reading, `${folder}/claims`);
  // Something else in the place of claims/ has been told already.
  if (frame && (isFolder(reading, `${folder}/claims`) || !existsSync(join(reading.folder, folder, 'claims')))) compareTopics(reading, folder, frame.topics, files);
  const order = frame ? frame.topics.filter((topic) => files.includes(topic)) : files;
  const topics = readAll(reading, `${folder}/claims`, order, Topic);
  const accounts = readAll(reading, `${folder}/accounts`, idsIn(reading, `${folder}/accounts`), Account);
  strangers(reading, folder, PARTS);
  if (!frame || !terms || !sources) return undefined;
  const whole = Object.fromEntries(Object.entries(terms).map(([term, forms]) => [term, withTraditional(forms)]));
  return { ...frame, id, terms: whole, sources, topics, accounts };
}

/** Says of what stands among the public keys and is none that it must not be there: a private key in the open signs for anybody. */
function tellKeys(reading: Reading): void {
  for (const name of entries(reading, 'keys')) {
    if (!name.endsWith('.pub')) {
      complain(reading, `keys/${name}`, 'public keys, NAME.pub', name, 'Move it out of the project. If it is a private key and others have seen it, make a new one.');
      continue;
    }
    const bytes = bytesOf(reading, `keys/${name}`);
    if (bytes && !isPublicKey(Buffer.from(bytes).toString('utf8').trim())) complain(reading, `keys/${name}`, 'a public key: one line of base64', 'another text', 'Copy the .pub file that `keygen` wrote.');
  }
}

/** Reads all that a data folder holds, file by file; of disputes only those in `only`, where that is given. Throws where one of those, or the folder, is not there. */
export function readFolder(folder: string, only?: readonly string[]): Folder {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`there is no folder ${folder}`);
  const reading: Reading = { folder, findings: [], files: new Map() };
  strangers(reading, '', ['outlets', 'disputes', ...BESIDE]);
  tellKeys(reading);
  const outlets = readAll(reading, 'outlets', idsIn(reading, 'outlets'), Outlet);
  const ids = foldersIn(reading, 'disputes');
  if (ids.length === 0) complain(reading, 'disputes', 'at least one dispute', 'none', 'A dispute is a folder in disputes/. README.md shows what goes in it.');
  for (const id of only ?? []) if (!ids.includes(id)) throw noSuch('dispute', id, ids, 'disputes/');
  const wanted = ids.filter((id) => only?.includes(id) ?? true);
  const disputes = Object.fromEntries(wanted.flatMap((id) => {
    const dispute = readDispute(reading, id);
    return dispute ? [[id, dispute]] : [];
  }));
  tellMisplaced(reading, disputes);
  const exceptions = existsSync(join(folder, EXCEPTIONS)) ? (read(reading, EXCEPTIONS, Exceptions) ?? []) : [];
  return { reading, outlets, disputes, exceptions, pages: wanted.flatMap((id) => readPages(reading, id)) };
}

/** Outlets and disputes under the version that their contents have. Throws where there is no dispute. */
export function packed({ outlets, disputes }: Pick<Pack, 'outlets' | 'disputes'>): Pack {
  return { format: PACK_FORMAT, version: versionOf({ format: PACK_FORMAT, outlets, disputes }), outlets, disputes };
}

/** What a rule found in the pack, as a finding on the file that the place comes from; with the ids that one which leads nowhere may have meant, if `isSpelt`. */
export function fileFinding(reading: Reading, { path: packPath, sought, tip, ...rest }: RuleFinding, isSpelt = true): Finding {
  const { file, path } = placeOf(packPath);
  const near = sought && isSpelt ? nearest(sought.id, Object.keys(sought.among)) : [];
  return { file, line: reading.files.get(file)?.lineOf(path) ?? 1, path: printPath(path), ...rest, tip: near.length > 0 ? `Did you mean ${near.join(' or ')}? ${tip}` : tip };
}

/** Of so many findings is it told what a mistyped id may have meant: more have another cause. */
const SPELT = 100;

/** What must hold before the other rules of structure are worth telling of: they look things up by these ids. */
const FIRST = ['references', 'duplicates'];

/** What keeps data from being a pack, in the order of the pack. Where ids lead nowhere or to two things, that alone is told. */
export function structureFindings(reading: Reading, pack: Pack): Finding[] {
  const found = checkStructure(pack);
  const first = found.filter(({ rule }) => FIRST.includes(rule));
  return oneForEachCause((first.length > 0 ? first : found).map((finding, index) => fileFinding(reading, finding, index < SPELT)));
}

/**
 * Reads a data folder (`outlets/`, `disputes/`) into one pack, or says all that is wrong with it: first what is wrong
 * with single files, and once each is as it should be, what they name and do not have. The same files give the same
 * pack to the byte; drafts are checked like the rest, and left out unless they are asked for, which leaves no pack where
 * there is nothing else. Topics come in the order of dispute.yaml, outlets, disputes and accounts in that of their names.
 */
export function loadPack(dataFolder: string, drafts: 'with' | 'without' = 'without'): { ok: true; pack: Pack } | { ok: false; findings: Finding[] } {
  const { reading, outlets, disputes } = readFolder(dataFolder);
  if (reading.findings.length > 0) return { ok: false, findings: inFileOrder(reading.findings) };
  const whole = packed({ outlets, disputes });
  const findings = structureFindings(reading, whole);
  if (findings.length > 0) return { ok: false, findings: inFileOrder(findings) };
  if (drafts === 'with') return { ok: true, pack: whole };
  const live = Object.fromEntries(Object.entries(disputes).filter(([, { status }]) => status === 'live'));
  if (Object.keys(live).length > 0) return { ok: true, pack: packed({ outlets, disputes: live }) };
  complain(reading, 'disputes', 'at least one live dispute', 'drafts alone', 'Readers get no drafts: write `status: live` in the dispute.yaml of one that is ready.');
  return { ok: false, findings: reading.findings };
}
