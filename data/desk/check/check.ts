import { checkPack, type Evidence, withoutExceptions } from '../../../lib/editorial/index.ts';
import { type Finding, inFileOrder } from '../read/findings.ts';
import { fixturePages } from '../read/fixture-pages.ts';
import { holdPage } from './hold-page.ts';
import { fileFinding, type Folder, packed, readFolder, structureFindings } from '../read/load.ts';

/** What a check came to: all findings in the order of the files, and the folder as it was read. */
export interface Checked { findings: Finding[]; folder: Folder }

/** What the editorial rules are told beside the pack: the day, the project's fixture pages and those beside the disputes. */
function evidenceOf({ pages }: Folder, today: string): Evidence {
  const kept = pages.filter(({ expected }) => expected.covered).map(({ dispute, language }) => ({ dispute, language }));
  return { today, pages: [...fixturePages(), ...kept] };
}

/** The findings that no exception is made for, and the exceptions that no longer occur; those to disputes that were left out are left alone. */
function excepted(found: readonly Finding[], { reading, exceptions }: Folder, only: readonly string[] | undefined): Finding[] {
  return withoutExceptions(found, exceptions).flatMap((finding) => {
    if ('line' in finding) return [finding];
    const index = Number(finding.path.slice(1, -1));
    const [root, dispute = ''] = exceptions[index]!.file.split('/');
    if (only && root === 'disputes' && !only.includes(dispute)) return [];
    return [{ ...finding, line: reading.files.get(finding.file)?.lineOf([index]) ?? 1 }];
  });
}

function ruleFindings(folder: Folder, today: string, only: readonly string[] | undefined): Finding[] {
  const { reading, disputes, pages } = folder;
  const pack = packed(folder);
  const structure = structureFindings(reading, pack);
  if (structure.length > 0) return structure;
  return excepted([
    ...checkPack(pack, evidenceOf(folder, today)).map((finding) => fileFinding(reading, finding)),
    ...pages.flatMap((page) => holdPage(page, disputes[page.dispute]!, reading)),
  ], folder, only);
}

/**
 * Checks a data folder, or the disputes of it in `only`: the form of every file, then that what is named is there, then all
 * editorial rules with the exceptions to them. What is wrong on one level keeps the next from being asked, since it would only be
 * told there again. `today` is an ISO 8601 day.
 */
export function checkFolder(folder: string, today: string, only?: readonly string[]): Checked {
  const read = readFolder(folder, only);
  const { findings } = read.reading;
  return { findings: inFileOrder(findings.length > 0 ? findings : ruleFindings(read, today, only)), folder: read };
}
