import type { Account, Dispute } from '../../../lib/schema/index.ts';
import { complain, type Reading } from './files.ts';

const speaksOf = ({ topics }: Dispute, { statements }: Account) => {
  const claims = new Set(Object.values(topics).flatMap((topic) => Object.keys(topic.claims)));
  return statements.filter(({ claim }) => claims.has(claim)).length;
};

/**
 * Says of an account that speaks to no claim of its dispute, and to all of it of another's, that it stands in the wrong folder:
 * one finding, where its references would give one for every line.
 */
export function tellMisplaced(reading: Reading, disputes: Readonly<Record<string, Dispute>>): void {
  for (const [id, dispute] of Object.entries(disputes)) {
    for (const [name, account] of Object.entries(dispute.accounts)) {
      if (speaksOf(dispute, account) > 0) continue;
      const home = Object.values(disputes).find((other) => speaksOf(other, account) === account.statements.length);
      if (home) complain(reading, `disputes/${id}/accounts/${name}.yaml`, `an account of ${id}`, `one whose claims are those of ${home.id}`, `Move the file to disputes/${home.id}/accounts/.`);
    }
  }
}
