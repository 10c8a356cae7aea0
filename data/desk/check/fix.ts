import { readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { newestDay, untranslatedOf } from '../../../lib/editorial/index.ts';
import { type Account, Account as AccountSchema, type Dispute, DisputeFile, Language } from '../../../lib/schema/index.ts';
import { filesBelow } from '../read/below.ts';
import { LONGEST } from '../read/files.ts';
import { kindOf } from '../read/kinds.ts';
import { readFolder } from '../read/load.ts';
import { mendText } from './mend-text.ts';
import { withList, withMirror, withRelationsTo, withValue } from './mend.ts';
import { rewriteWhole } from '../write/write.ts';

/** What was mended, and in which file. */
export interface Mended { file: string; told: string }

/** The files of a data folder that are of a known kind, by their relative paths, in order. */
function filesOf(folder: string): string[] {
  return filesBelow(folder).filter((file) => kindOf(file) && statSync(join(folder, file)).size <= LONGEST);
}

/** The text of a file; undefined where its bytes are none. */
function textOf(folder: string, file: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(join(folder, file)));
  } catch {
    return undefined;
  }
}

function mendTexts(folder: string): Mended[] {
  return filesOf(folder).flatMap((file) => {
    const given = textOf(folder, file);
    if (given === undefined) return [];
    const { text, told } = mendText(given, (content) => kindOf(file)!.schema.safeParse(content).success);
    if (text !== given) rewriteWhole(folder, file, given, text);
    return told.map((words) => ({ file, told: words }));
  });
}

/** Writes what `change` makes of a file; nothing where it makes nothing else of it. */
function rewrite(folder: string, file: string, told: string, change: (text: string) => string | undefined): Mended[] {
  const text = textOf(folder, file);
  const changed = text === undefined ? undefined : change(text);
  if (text === undefined || changed === undefined || changed === text) return [];
  rewriteWhole(folder, file, text, changed);
  return [{ file, told }];
}

/** The id that an account should have, where it has another: its outlet and day. Undefined where its id will do. */
function properId(id: string, { outlet, published }: Account): string | undefined {
  const proper = `${outlet}-${published}`;
  return published === undefined || id === proper || id.startsWith(`${proper}-`) ? undefined : proper;
}

function mendNames(folder: string): Mended[] {
  const { disputes, outlets } = readFolder(folder);
  return Object.values(disputes).flatMap(({ id: dispute, accounts }) => Object.entries(accounts).flatMap(([id, account]) => {
    const proper = properId(id, account);
    const at = `disputes/${dispute}/accounts`;
    if (proper === undefined || !(account.outlet in outlets) || statSync(join(folder, at, `${proper}.yaml`), { throwIfNoEntry: false })) return [];
    renameSync(join(folder, at, `${id}.yaml`), join(folder, at, `${proper}.yaml`));
    const others = Object.keys(accounts).filter((other) => other !== id);
    return [{ file: `${at}/${id}.yaml`, told: `renamed to ${proper}.yaml, after its outlet and day` },
      ...others.flatMap((other) => rewrite(folder, `${at}/${other}.yaml`, `relations to ${id} now name ${proper}`, (text) => withRelationsTo(text, id, proper)))];
  }));
}

const listed = (languages: readonly Language[]) => `untranslated: ${languages.join(', ') || 'none'}`;
const same = (a: readonly Language[], b: readonly Language[]) => a.length === b.length && a.every((one) => b.includes(one));

function mendUntranslated(folder: string): Mended[] {
  const { reading, disputes } = readFolder(folder);
  return Object.values(disputes).flatMap((dispute) => {
    const at = `disputes/${dispute.id}`;
    const list = (file: string, given: readonly Language[], missing: readonly Language[], shape: object) =>
      (same(given, missing) ? [] : rewrite(folder, file, listed(missing), (text) => withList(text, 'untranslated', missing, Object.keys(shape))));
    // With a file of the frame unread, what is missing in it is not known.
    const whole = !reading.findings.some(({ file }) => file.startsWith(`${at}/`) && !file.startsWith(`${at}/accounts/`));
    return [
      ...(whole ? list(`${at}/dispute.yaml`, dispute.untranslated, untranslatedOf(dispute), DisputeFile.shape) : []),
      ...Object.entries(dispute.accounts).flatMap(([id, account]) => list(`${at}/accounts/${id}.yaml`, account.untranslated, untranslatedOf(account), AccountSchema.shape)),
    ];
  });
}

function mendMirrors(folder: string): Mended[] {
  const oneSided = ({ accounts }: Dispute) => Object.entries(accounts).flatMap(([id, { statements }]) => statements.flatMap(({ claim, relations }) => relations.flatMap((written) => {
    const other = accounts[written.to];
    const answer = written.to === id ? undefined : other?.statements.find((one) => one.claim === claim);
    return answer && !answer.relations.some(({ to }) => to === id) ? [{ id, claim, written }] : [];
  })));
  return Object.values(readFolder(folder).disputes).flatMap((dispute) => oneSided(dispute).flatMap(({ id, claim, written }) =>
    rewrite(folder, `disputes/${dispute.id}/accounts/${written.to}.yaml`, `${claim}: the relation to ${id} written from this side too`, (text) => withMirror(text, claim, id, written))));
}

function mendAsOf(folder: string, today: string): Mended[] {
  return Object.values(readFolder(folder).disputes).flatMap((dispute) => {
    const newest = newestDay(dispute, today);
    if (newest === undefined || newest <= dispute.asOf) return [];
    return rewrite(folder, `disputes/${dispute.id}/dispute.yaml`, `asOf: ${newest}, the newest day that an account tells of`, (text) => withValue(text, 'asOf', newest));
  });
}

/**
 * Mends in a data folder what is mechanical: the outer form of files, the names of accounts, the lists of languages in which texts are
 * missing, relations that are written from one side alone, a day as of which the data stand that is
 * before the newest of an account. `today` is an ISO 8601 day. All else in a file stays as it is, to the byte; done twice, the second does nothing.
 */
export function fixFolder(folder: string, today: string): Mended[] {
  return [...mendTexts(folder), ...mendNames(folder), ...mendUntranslated(folder), ...mendMirrors(folder), ...mendAsOf(folder, today)];
}
