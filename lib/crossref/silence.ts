import type { Account, Claim, Outlet, Silence, Statement } from '../schema/index.ts';
import { outletName } from './shown.ts';

/** The day up to which an account could have told of something: its own, or that of its last change. */
function lastDay({ published, updated }: Account): string | undefined {
  return published && updated && published > updated ? published : (updated ?? published);
}

/** What it is worth that an account does not, or no longer, say anything of a claim. `statement`: what it said until it took it out. */
export function silenceOf(outlets: Record<string, Outlet>, claim: Claim, id: string, account: Account, statement: Statement | undefined): Silence {
  const silence = { account: id, outlet: outletName(outlets, account.outlet) };
  if (statement?.withdrawn) return { ...silence, why: 'withdrawn', day: statement.withdrawn };
  const last = lastDay(account);
  if (claim.since !== undefined && last !== undefined && last < claim.since) return { ...silence, why: 'published-before' };
  return { ...silence, why: account.read === 'beginning' ? 'only-beginning-read' : 'not-reported' };
}
