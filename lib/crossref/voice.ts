import type { Claim, Dispute, Outlet, Relation, Statement, Value, Voice } from '../schema/index.ts';
import { groundOf } from './chain.ts';
import { linkTo } from './link.ts';
import { relate } from './relate.ts';
import { outletName, shown, valuesOf } from './shown.ts';

/** This page's side of a claim: its values, and its recorded statement where it is a recorded page. */
export interface Side {
  values: readonly Value[];
  own: Statement | undefined;
  /** What its recorded statement comes down to; empty where none was recorded. */
  origins: readonly string[];
}

/** How a statement stands to this page's: as a maintainer wrote it of the two, else by their values. */
function relationTo(claim: Claim, id: string, statement: Statement, { values, own }: Side): Pick<Voice, 'relation' | 'reason'> {
  if (values.length === 0) return { relation: 'only-elsewhere' };
  const written = own?.relations.find((one) => one.to === id);
  // A page's prose is read as stated and no more; what a maintainer recorded of this very page says which way it tells the point.
  const here = own?.value.kind === 'stated' ? valuesOf(own) : values;
  const relation: Relation = written?.relation ?? relate(here, valuesOf(statement), claim);
  return { relation, reason: written?.reason };
}

/** What another account says of the claim, as it stands to this page, and what it said before. */
export function voiceOf(dispute: Dispute, outlets: Record<string, Outlet>, claim: Claim, id: string, statement: Statement, side: Side): Voice {
  const account = dispute.accounts[id]!;
  const ground = groundOf(dispute.sources, account, statement);
  return {
    account: id,
    outlet: outletName(outlets, account.outlet),
    published: account.published,
    updated: account.updated,
    language: account.language,
    translated: account.translated,
    ...relationTo(claim, id, statement, side),
    shown: shown(claim, statement.value, statement.wording),
    also: statement.also.map((also) => shown(claim, also.value, also.wording)),
    label: statement.label,
    summary: statement.summary,
    earlier: statement.earlier.map(({ until, value, wording, summary, reason }) => ({ until, shown: shown(claim, value, wording), summary, reason })),
    ...ground,
    sameOrigin: ground.origins.some((origin) => side.origins.includes(origin)),
    firmness: statement.firmness,
    link: linkTo((account.addresses[0] ?? account.copies[0])!, statement.wording),
  };
}
