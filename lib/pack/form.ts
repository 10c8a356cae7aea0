import { Account, Dispute, Id, Outlet, Pack } from '../schema/index.ts';
import { type Step, stop } from './problem.ts';

type Path = readonly PropertyKey[];
type Json = Record<string, unknown>;
interface Issue { path: Path; message: string }
interface Schema<T> { safeParse(value: unknown): { success: true; data: T } | { success: false; error: { issues: readonly Issue[] } } }

/** As much as one outlet, account or dispute without its accounts may hold, in characters: many times what any has. */
const PIECE_LIMIT = 1_000_000;
const TOLD = 3;

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
/** An empty record in place of one that is checked by itself; anything else stays, for the schema to see. */
const without = (value: unknown) => (isRecord(value) ? {} : value);

/** What is left of some characters after a value from JSON; below zero where that is more, found without looking further. */
function leftOf(characters: number, value: unknown): number {
  if (typeof value === 'string') return characters - value.length - 2;
  if (typeof value !== 'object' || value === null) return characters - 4;
  let left = characters - 2;
  for (const key of Object.keys(value)) {
    if (left < 0) break;
    left = leftOf(left - key.length - 4, (value as Json)[key]);
  }
  return left;
}

function tellIssues(path: Path, issues: readonly Issue[]): string {
  const told = issues.slice(0, TOLD).map((issue) => `${[...path, ...issue.path].map(String).join('.') || 'the pack'}: ${issue.message}`.slice(0, 200));
  return [...told, ...(issues.length > TOLD ? [`${issues.length - TOLD} more`] : [])].join('; ');
}

function piece<T>(schema: Schema<T>, value: unknown, path: Path): Step<T> {
  if (leftOf(PIECE_LIMIT, value) < 0) return stop('too-large', `${path.map(String).join('.') || 'the pack'}: ${PIECE_LIMIT} characters at most`, 'more');
  const parsed = schema.safeParse(value);
  return parsed.success ? { ok: true, value: parsed.data } : stop('wrong-form', 'the form that a pack has', tellIssues(path, parsed.error.issues));
}

/** Each entry of a record by itself, up to the first that is not as it should be. What is no record has no entries. */
function entries<T>(value: unknown, path: Path, check: (one: unknown, path: Path) => Step<T>): Step<Record<string, T>> {
  const done: [string, T][] = [];
  if (!isRecord(value)) return { ok: true, value: {} };
  for (const key in value) {
    const id = piece(Id, key, [...path, key]);
    const step = id.ok ? check(value[key], [...path, key]) : id;
    if (!step.ok) return step;
    done.push([key, step.value]);
  }
  return { ok: true, value: Object.fromEntries(done) };
}

function disputeOf(value: unknown, path: Path): Step<Dispute> {
  if (!isRecord(value)) return piece(Dispute, value, path);
  const accounts = entries(value['accounts'], [...path, 'accounts'], (one, at) => piece(Account, one, at));
  if (!accounts.ok) return accounts;
  const frame = piece(Dispute, { ...value, accounts: without(value['accounts']) }, path);
  return frame.ok ? { ok: true, value: { ...frame.value, accounts: accounts.value } } : frame;
}

/**
 * The pack that some JSON of the present format is, by its schema, or the first places where it is not one. It is
 * checked outlet by outlet, account by account, dispute by dispute, and no further than the first that is not as it
 * should be: a file that is wrong a million times over is to be told in one line, in little memory.
 */
export function formed(json: Json): Step<Pack> {
  const frame = piece(Pack, { ...json, outlets: without(json['outlets']), disputes: without(json['disputes']) }, []);
  if (!frame.ok) return frame;
  const outlets = entries(json['outlets'], ['outlets'], (one, at) => piece(Outlet, one, at));
  if (!outlets.ok) return outlets;
  const disputes = entries(json['disputes'], ['disputes'], disputeOf);
  return disputes.ok ? { ok: true, value: { ...frame.value, outlets: outlets.value, disputes: disputes.value } } : disputes;
}
