/** The data of the project as the browser reads it here, where there are no files: compiled in. */
import { parse } from 'yaml';
import { Dispute, Outlet, type Pack, PACK_FORMAT } from '../../lib/schema/index.ts';

const outletFiles = import.meta.glob<string>('../../data/outlets/*.yaml', { query: '?raw', import: 'default', eager: true });
const disputeFiles = import.meta.glob<string>('../../data/disputes/*/**/*.yaml', { query: '?raw', import: 'default', eager: true });

/** Parsed files by name, of those whose path matches; the name is what the pattern holds in brackets. */
function files(all: Record<string, string>, pattern: RegExp): Record<string, unknown> {
  return Object.fromEntries(Object.entries(all).flatMap(([path, text]) => {
    const name = pattern.exec(path)?.[1];
    return name === undefined ? [] : [[name, parse(text) as unknown]];
  }));
}

function disputeOf(id: string): Dispute {
  const of = (pattern: string) => files(disputeFiles, new RegExp(`/disputes/${id}/${pattern}\\.yaml$`));
  const [frame, claims] = [of('(dispute)')['dispute'] as { topics: string[] }, of('claims/([^/]+)')];
  return Dispute.parse({
    ...frame, id, terms: of('(terms)')['terms'], sources: of('(sources)')['sources'],
    topics: Object.fromEntries(frame.topics.map((topic) => [topic, claims[topic]])), accounts: of('accounts/([^/]+)'),
  });
}

const ids = [...new Set(Object.keys(disputeFiles).map((path) => /\/disputes\/([^/]+)\//.exec(path)![1]!))];

export const real: Pack = {
  format: PACK_FORMAT, version: '2026-01-01-000000000000',
  outlets: Object.fromEntries(Object.entries(files(outletFiles, /\/outlets\/([^/]+)\.yaml$/)).map(([id, outlet]) => [id, Outlet.parse(outlet)])),
  disputes: Object.fromEntries(ids.map((id) => [id, disputeOf(id)])),
};
