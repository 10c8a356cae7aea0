import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { untranslatedOf } from '../../../lib/editorial/index.ts';
import { Account, Bound, type Claim, Day, type Localised, type Statement, type Value } from '../../../lib/schema/index.ts';
import { findingsText } from '../read/findings.ts';
import { foldersIn } from '../read/files.ts';
import { withList } from '../check/mend.ts';
import { noSuch } from '../terminal/nearest.ts';
import { must } from '../terminal/options.ts';
import { chooseDispute, disputeParts, type Parts, roughAccounts } from '../read/parts.ts';
import { shape } from '../read/shape.ts';
import { TODO } from './skeleton.ts';
import { withStatement, withTop } from './rewrite.ts';
import { typedValue } from './typed.ts';
import { rewriteWhole } from './write.ts';
import { readYaml } from '../read/yaml.ts';

/** Options of `correct`, as the command line gives them. */
export interface CorrectOptions {
  dispute?: string; on: string; number?: string; bound?: string; date?: string; from?: string; to?: string; version?: string; names?: string;
  summary?: string; wording?: string; label?: string; attribution?: string; firmness?: string; reason?: string; withdrawn?: boolean; replace?: boolean;
}

/** What was recorded, for the maintainer. */
export interface Corrected { file: string; notes: string[] }

/** A correction that can be written: the file as it is, and as it will be. `lacksSummary` where the summary told of an old value and no new one was given. */
export interface Planned extends Corrected { before: string; text: string; lacksSummary: boolean }

const KIND_OPTIONS: Readonly<Record<Exclude<Claim['kind'], 'stated'>, readonly (keyof CorrectOptions)[]>> = {
  count: ['number', 'bound'], date: ['date'], period: ['from', 'to'], version: ['version'], names: ['names'],
};

/** The value that the options give, undefined where they give none. Throws where they are of another kind than the claim, or no value. */
function valueOf(claim: Claim, id: string, options: CorrectOptions, present: Value): Value | undefined {
  const given = Object.values(KIND_OPTIONS).flat().filter((option) => options[option] !== undefined);
  const own = claim.kind === 'stated' ? (claim.names ? KIND_OPTIONS.names : []) : KIND_OPTIONS[claim.kind];
  const wrong = given.find((option) => !own.includes(option));
  if (wrong !== undefined) throw new Error(`--${wrong}: the claim ${id} takes ${claim.kind === 'stated' ? `no value (it is prose): give --summary${claim.names ? ', and --names' : ''}` : `a ${claim.kind}: ${own.map((option) => `--${option}`).join(', ')}`}`);
  if (given.length === 0) return undefined;
  const { number, bound, from, to } = options;
  if (bound !== undefined) must(Bound, bound, '--bound');
  if (number !== undefined && bound === undefined && present.kind === 'count' && present.bound !== 'exact') throw new Error(`--bound: it said "${present.bound} ${present.number}". Say how the new figure is bounded, too: --bound ${present.bound}, or --bound exact`);
  const typed = ((): string => {
    switch (claim.kind) {
      case 'count': return `${bound ?? (number !== undefined ? 'exact' : '')} ${number ?? (present.kind === 'count' ? present.number : '')}`;
      case 'period': return `${from ?? (present.kind === 'period' ? present.from : '')} to ${to ?? (present.kind === 'period' ? present.to : '')}`;
      default: return String(options[own[0]!]);
    }
  })();
  const value = typedValue(claim, typed);
  if (!value.ok) throw new Error(`${given.map((option) => `--${option}`).join(', ')}: ${value.expected}; found "${typed.trim()}"`);
  return value.value;
}

/** The account that is meant, looked for in the dispute named or in all. */
function find(folder: string, account: string, named: string | undefined): { dispute: string; file: string } {
  const disputes = named === undefined ? foldersIn({ folder, findings: [], files: new Map() }, 'disputes') : [chooseDispute(folder, named)];
  const all = disputes.flatMap((dispute) => [...roughAccounts(folder, dispute).keys()].map((id) => ({ dispute, id })));
  const found = all.filter(({ id }) => id === account);
  if (found.length === 0) throw noSuch('account', account, all.map(({ id }) => id), named === undefined ? 'disputes/*/accounts/' : `disputes/${named}/accounts/`);
  if (found.length > 1) throw new Error(`several disputes have an account ${account}: add --dispute with one of ${found.map(({ dispute }) => dispute).join(', ')}`);
  return { dispute: found[0]!.dispute, file: `disputes/${found[0]!.dispute}/accounts/${account}.yaml` };
}

/** A file's content as an account. Throws with the findings where it is none. */
function parsed(folder: string, file: string, text: string): Account {
  const yaml = readYaml(file, Buffer.from(text));
  const shaped = yaml.ok ? shape(yaml.file, Account) : { ok: false as const, findings: [yaml.finding] };
  if (!shaped.ok) throw new Error(`${findingsText(folder, shaped.findings)}\n\nPut this right first; nothing was written.`);
  return shaped.data;
}

/** The day of the change. Throws where it is none, or out of its order. */
function dayOf({ on, replace, withdrawn }: CorrectOptions, { published }: Account, statement: Statement, today: string): string {
  const day = must(Day, on, '--on');
  if (published !== undefined && day < published) throw new Error(`--on: the article was published on ${published}; it cannot have changed on ${day}`);
  const last = statement.earlier.at(-1)?.until;
  if (last !== undefined && day < last) throw new Error(`--on: its last change is of ${last}; changes are recorded in their order, and ${day} is before it`);
  if (last === day && !replace && !withdrawn) throw new Error(`--on: there is a correction of ${day} already. To put this one in its place, add --replace; a second change on one day is not told from it`);
  if (replace && last !== day) throw new Error(`--replace: there is no correction of ${day} to replace${last === undefined ? '' : `; the last is of ${last}`}`);
  if (day > today) throw new Error(`--on: ${day} has not come yet`);
  return day;
}

const CHANGES = ['summary', 'wording', 'label', 'attribution', 'firmness'] as const;

/** The statement as it stands after the change; the same content where nothing changes. */
function changed(statement: Statement, claim: Claim, { sources }: Parts, options: CorrectOptions): Statement {
  const value = valueOf(claim, statement.claim, options, statement.value) ?? statement.value;
  const hasNewValue = JSON.stringify(value) !== JSON.stringify(statement.value);
  if (options.attribution !== undefined && options.attribution !== 'itself' && !Object.hasOwn(sources, options.attribution)) throw noSuch('source', options.attribution, [...Object.keys(sources), 'itself'], 'sources.yaml');
  const { shape: of } = Account.shape.statements.element;
  const attribution = options.attribution ?? statement.attribution;
  const follows = options.attribution === undefined || statement.firmness === 'qualified' ? statement.firmness : attribution === 'itself' ? 'plain' : 'attributed';
  // What was said of the old value is not said of the new one.
  const summary: Localised = options.summary !== undefined ? must(of.summary, { en: options.summary }, '--summary') : hasNewValue ? { en: TODO } : statement.summary;
  return {
    ...statement, value, summary, attribution,
    wording: options.wording !== undefined ? must(of.wording, options.wording, '--wording') : hasNewValue ? undefined : statement.wording,
    label: options.label !== undefined ? must(of.label, options.label, '--label') : statement.label,
    firmness: options.firmness !== undefined ? must(of.firmness, options.firmness, '--firmness') : follows,
  };
}

const said = ({ value, wording, label, summary, attribution, firmness }: Statement) => ({ value, wording, label, summary: summary.en, attribution, firmness });

/**
 * Records that an outlet has changed what an account says on a claim: what stood there goes to `earlier`, until the day of the change, and
 * the new takes its place; or that it took the statement out (`withdrawn`). All else in the file stays as it is, letter by letter. Throws,
 * and writes nothing, where the account or claim is not there, the day is out of order, the value is of another kind, or nothing changes.
 */
export function correct(folder: string, account: string, claim: string, options: CorrectOptions, today: string): Corrected {
  const { file, before, text, notes } = planCorrection(folder, account, claim, options, today);
  rewriteWhole(folder, file, before, text);
  return { file, notes };
}

/** What {@link correct} would write; throws as it does. */
export function planCorrection(folder: string, account: string, claim: string, options: CorrectOptions, today: string): Planned {
  const { dispute, file } = find(folder, account, options.dispute);
  const parts = disputeParts(folder, dispute);
  const before = readFileSync(join(folder, file), 'utf8');
  const given = parsed(folder, file, before);
  const at = given.statements.findIndex((one) => one.claim === claim);
  if (at < 0) throw noSuch('statement on', claim, given.statements.map((one) => one.claim), file);
  const statement = given.statements[at]!;
  const about = parts.claims[claim];
  if (!about) throw noSuch('claim', claim, Object.keys(parts.claims), `disputes/${dispute}/claims/`);
  if (statement.withdrawn !== undefined) throw new Error(`${account} has withdrawn this statement on ${statement.withdrawn}. If it is back, delete \`withdrawn\` in ${file} first.`);
  const day = dayOf(options, given, statement, today);

  const changes = [...Object.values(KIND_OPTIONS).flat(), ...CHANGES, 'reason' as const].filter((option) => options[option] !== undefined);
  if (options.replace && options.reason !== undefined) throw new Error(`--reason: the correction of ${day} has its own. Change it in ${file}`);
  if (options.withdrawn && changes.length > 0) throw new Error(`--withdrawn takes the statement out, so there is no place for --${changes[0]}`);
  const next: Statement = options.withdrawn ? { ...statement, withdrawn: day } : changed(statement, about, parts, options);
  if (!options.withdrawn && JSON.stringify(said(next)) === JSON.stringify(said(statement))) throw new Error(`nothing changes: ${account} says this of ${claim} already`);

  const notes: string[] = [];
  if (next.summary.en === TODO) notes.push("the summary told of the old value, so it is to be written: look for TODO");
  const dropped = Object.keys(statement.summary).filter((language) => !(language in next.summary));
  if (dropped.length > 0) notes.push(`the summary told of the old text in ${dropped.join(', ')}, too, and was taken out there: write it again`);
  if (options.summary !== undefined && next.value.kind === 'stated' && next.value.names && options.names === undefined) notes.push(`it still gives, of the claim's names: ${next.value.names.join(', ') || 'none'}. If that has changed: --names a,b,c`);
  if (next.also.length > 0 && next.value !== statement.value) notes.push('see whether the page still gives what stands under `also`');
  const order = Object.keys(Account.shape);
  let text = withStatement(before, at, statement, next, options.withdrawn || options.replace ? undefined : { until: day, ...(options.reason === undefined ? {} : { reason: { en: options.reason } }) });
  if (given.updated === undefined || day > given.updated) text = withTop(text, 'updated', day, order);
  if (today > given.recorded) text = withTop(text, 'recorded', today, order);
  const lacking = untranslatedOf(parsed(folder, file, text));
  if (lacking.join() !== given.untranslated.join()) text = withList(text, 'untranslated', lacking, order) ?? text;
  parsed(folder, file, text);
  return { file, notes, before, text, lacksSummary: next.summary.en === TODO };
}
