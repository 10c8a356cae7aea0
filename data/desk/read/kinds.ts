import type { z } from 'zod';
import { Account, DisputeFile, Exceptions, Outlet, Sources, Terms, Topic } from '../../../lib/schema/index.ts';

/** A kind of file that the data consists of, and where such files stand: `*` is an id. */
export interface Kind { name: string; files: string; schema: z.ZodType }

export const KINDS: readonly Kind[] = [
  { name: 'outlet', files: 'outlets/*.yaml', schema: Outlet },
  { name: 'dispute', files: 'disputes/*/dispute.yaml', schema: DisputeFile },
  { name: 'terms', files: 'disputes/*/terms.yaml', schema: Terms },
  { name: 'sources', files: 'disputes/*/sources.yaml', schema: Sources },
  { name: 'topic', files: 'disputes/*/claims/*.yaml', schema: Topic },
  { name: 'account', files: 'disputes/*/accounts/*.yaml', schema: Account },
  { name: 'exceptions', files: 'exceptions.yaml', schema: Exceptions },
];

/** The kind that a file is of by where it stands; undefined where it belongs nowhere. */
export function kindOf(file: string): Kind | undefined {
  return KINDS.find(({ files }) => new RegExp(`^${files.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(file));
}
