import { browser } from 'wxt/browser';
import type { KnownOutlet, SiteShown, SitesShown } from '../../components/options-state.ts';
import type { Contents } from '../pack/index.ts';
import { grantedByReader } from './grants.ts';
import { hostOf, hostPattern, INSTALL_HOSTS, takesIn } from './hosts.ts';
import { readSettings } from './settings.ts';

/** The outlets of the data with their hosts, and the hosts of nobody's on which copies of their articles stand. */
export function knownSites({ outlets, disputes }: Contents): { outlets: KnownOutlet[]; copies: string[] } {
  const known = Object.values(outlets).map(({ name, country, hosts }) => ({ name, country, hosts }));
  const theirs = new Set(known.flatMap(({ hosts }) => hosts));
  const accounts = Object.values(disputes).flatMap((dispute) => Object.values(dispute.accounts));
  const copies = accounts.flatMap((account) => account.copies.map((address) => URL.parse(address)?.hostname ?? ''));
  return { outlets: known, copies: [...new Set(copies)].filter((host) => host !== '' && !theirs.has(host)).sort() };
}

/** What Crossread may do on each site that there is something to decide about. */
export async function readSites({ outlets, copies }: { outlets: readonly KnownOutlet[]; copies: readonly string[] }): Promise<SitesShown> {
  const [{ origins = [] }, added, { off }] = await Promise.all([browser.permissions.getAll(), grantedByReader(), readSettings()]);
  // A browser's own settings may grant a host for one scheme alone.
  const site = (host: string): SiteShown => ({
    host, granted: origins.some((origin) => takesIn(origin, host)), own: added.some((origin) => hostOf(origin) === host), off: off.includes(host),
  });
  const listed = new Set([...outlets.flatMap(({ hosts }) => hosts), ...copies]);
  const others = new Set([...INSTALL_HOSTS, ...added.flatMap((origin) => hostOf(origin) ?? []), ...off]);
  return {
    outlets: outlets.map(({ name, country, hosts }) => ({ name, country, sites: hosts.map(site) })),
    copies: copies.map(site),
    others: [...others].filter((host) => !listed.has(host)).sort().map(site),
  };
}

/** Asks the browser to have the reader allow a host; true where they did. To be called first thing when they press something: browsers ask for nothing else. */
export const allowSite = (host: string): Promise<boolean> => browser.permissions.request({ origins: [hostPattern(host)] });

/** Gives a host back. False where the browser does not let it go. */
export async function revokeSite(host: string): Promise<boolean> {
  return browser.permissions.remove({ origins: (await grantedByReader()).filter((origin) => hostOf(origin) === host) });
}
