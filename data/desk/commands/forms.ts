import { Command } from 'commander';
import type { Dispute } from '../../../lib/schema/index.ts';
import { formsOf } from '../../../lib/text/terms.ts';
import { folderOf, recognisedOf } from '../terminal/folder.ts';
import { noSuch } from '../terminal/nearest.ts';

/** The disputes that are looked in: one, or all. Throws where there is none of that id. */
function disputesIn(disputes: Readonly<Record<string, Dispute>>, id: string | undefined): Dispute[] {
  if (id === undefined) return Object.values(disputes);
  const dispute = disputes[id];
  if (!dispute) throw noSuch('dispute', id, Object.keys(disputes), 'disputes/');
  return [dispute];
}

/** `forms`: the forms by which a term is found on a page. */
export function formsCommand(): Command {
  return new Command('forms').description('print the forms by which a term is found on a page')
    .argument('<term>', 'its id in terms.yaml')
    .option('--dispute <id>', 'of this dispute alone')
    .action((term: string, { dispute: id }: { dispute?: string }, command: Command) => {
      const disputes = disputesIn(recognisedOf(folderOf(command)).pack.disputes, id);
      const having = disputes.filter((dispute) => Object.hasOwn(dispute.terms, term));
      if (having.length === 0) throw noSuch('term', term, [...new Set(disputes.flatMap((dispute) => Object.keys(dispute.terms)))], 'terms.yaml');
      for (const dispute of having) {
        const { [term]: found } = dispute.terms;
        console.log(`${dispute.id}: ${term}, a ${found!.kind}`);
        for (const form of formsOf(found!)) console.log(`  ${form}`);
      }
    });
}
