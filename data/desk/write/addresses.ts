import type { Outlet } from '../../../lib/schema/index.ts';
import { addressKey, isAt } from '../../../lib/store/address.ts';

/** Marks that trackers add to an address, and that lead nowhere. */
const MARKS = /^(utm_.*|fbclid|gclid|igshid|mc_[ce]id|ref_src)$/;

/** An address in https, without fragment and trackers' marks; undefined for what is none of the web's. */
export function cleanAddress(address: string): string | undefined {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  // Readers are sent to https alone.
  url.protocol = 'https:';
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (MARKS.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** True where two addresses lead to one article, as the store looks them up. */
export function isSame(a: string, b: string): boolean {
  const [one, other] = [addressKey(a), addressKey(b)];
  return one !== undefined && other !== undefined && (isAt(one, other) || isAt(other, one));
}

/** True where a host is one of an outlet's, or stands below one. */
const isOn = (outlet: Pick<Outlet, 'hosts'>, address: string): boolean => {
  const host = new URL(address).hostname.replace(/^www\./, '');
  return outlet.hosts.map((one) => one.replace(/^www\./, '')).some((one) => host === one || host.endsWith(`.${one}`));
};

/** The outlet on whose host an address stands; undefined where none is known. */
export function outletAt(outlets: Readonly<Record<string, Outlet>>, address: string): string | undefined {
  return Object.keys(outlets).find((id) => isOn(outlets[id]!, address));
}

/**
 * The addresses of an article: what the page calls its own (unless that is the home page), then where it was saved from. The first
 * says whose article it is: a copy that another prints names the original.
 */
export function addressesOf(canonical: string | undefined, savedFrom: string | undefined): string[] {
  const given = [canonical, savedFrom].flatMap((one) => (one === undefined ? [] : (cleanAddress(one) ?? [])));
  const articles = given.filter((address, at) => !(at === 0 && given.length > 1 && new URL(address).pathname === '/'));
  return articles.filter((address, at) => !articles.slice(0, at).some((before) => isSame(before, address)));
}

/** Addresses as an account keeps them: the outlet's own, and those of others who print the same text. */
export function ownAndCopies(addresses: readonly string[], outlet: Pick<Outlet, 'hosts'>): { addresses: string[]; copies: string[] } {
  return { addresses: addresses.filter((one) => isOn(outlet, one)), copies: addresses.filter((one) => !isOn(outlet, one)) };
}
