import { untranslatedOf } from '../../../lib/editorial/index.ts';
import type { Account, Claim, Dispute, Value } from '../../../lib/schema/index.ts';
import { shortValue } from './short-value.ts';

/** What an account has on a claim: the value of its statement, or why it has none. The silence of a beginning proves nothing. */
export type Answer = { value: string } | 'silent' | 'not-read' | 'withdrawn';

/** A claim across the accounts of its dispute. */
export interface Row {
  topic: string;
  claim: string;
  kind: string;
  /** In the order of the accounts. */
  answers: Answer[];
  /** The values that there are with the number of accounts that give each, the commonest first. */
  values: { value: string; accounts: number }[];
  recognised: boolean;
}

/** What a dispute's data holds, and where it is thin. */
export interface Report {
  dispute: string;
  title: string;
  status: Dispute['status'];
  asOf: string;
  accounts: { id: string; outlet: string; language: string; read: Account['read'] }[];
  rows: Row[];
  thin: {
    /** Claims that one account alone states; that none does; that nothing recognises on a page. */
    alone: string[];
    unstated: string[];
    unrecognised: string[];
    /** Accounts of which the beginning alone was read. */
    beginnings: string[];
    /** Languages in which some text is missing: '' is the dispute's own files, the rest are accounts. */
    untranslated: Record<string, string[]>;
  };
}

/** A value whose names stand in the order of the claim: no account means anything by another. */
function inOrder(value: Value, { names = {} }: Claim): Value {
  if (value.kind !== 'names' && !(value.kind === 'stated' && value.names)) return value;
  const order = Object.keys(names);
  return { ...value, names: (value.names ?? []).toSorted((a, b) => order.indexOf(a) - order.indexOf(b)) };
}

function answerOf({ statements, read }: Account, claim: string, about: Claim): Answer {
  const statement = statements.find((one) => one.claim === claim);
  if (statement) return statement.withdrawn === undefined ? { value: shortValue(inOrder(statement.value, about), about.measure) } : 'withdrawn';
  return read === 'whole' ? 'silent' : 'not-read';
}

function valuesOf(answers: readonly Answer[]): Row['values'] {
  const counts = new Map<string, number>();
  for (const answer of answers) if (typeof answer === 'object') counts.set(answer.value, (counts.get(answer.value) ?? 0) + 1);
  return [...counts].map(([value, accounts]) => ({ value, accounts })).sort((a, b) => b.accounts - a.accounts);
}

/** The claims of a dispute across its accounts, and what is thin. */
export function reportOf(dispute: Dispute): Report {
  const accounts = Object.entries(dispute.accounts);
  const rows = Object.entries(dispute.topics).flatMap(([topic, { claims }]) => Object.entries(claims).map(([id, claim]): Row => {
    const answers = accounts.map(([, account]) => answerOf(account, id, claim));
    return { topic, claim: id, kind: claim.kind, answers, values: valuesOf(answers), recognised: claim.recognise.length > 0 };
  }));
  const stating = ({ values }: Row) => values.reduce((sum, { accounts: number }) => sum + number, 0);
  const named = (those: readonly Row[]) => those.map(({ claim }) => claim);
  const untranslated = [['', untranslatedOf(dispute)] as const, ...accounts.map(([id, account]) => [id, untranslatedOf(account)] as const)];
  return {
    dispute: dispute.id, title: dispute.title.en, status: dispute.status, asOf: dispute.asOf, rows,
    accounts: accounts.map(([id, { outlet, language, read }]) => ({ id, outlet, language, read })),
    thin: {
      alone: named(rows.filter((row) => stating(row) === 1)),
      unstated: named(rows.filter((row) => stating(row) === 0)),
      unrecognised: named(rows.filter(({ recognised }) => !recognised)),
      beginnings: accounts.filter(([, { read }]) => read === 'beginning').map(([id]) => id),
      untranslated: Object.fromEntries(untranslated.filter(([, languages]) => languages.length > 0)),
    },
  };
}
