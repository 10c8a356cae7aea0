/**
 * Addresses are of one account each, and stand where they should.
 */
import type { Account, Pack } from '../schema/index.ts';
import { accountsOf, disputesOf, own } from './places.ts';
import type { Findings, PackPath, Rule } from './rule.ts';

/** What a browser drops or reads otherwise than it stands, so that a link would lead elsewhere than it seems to. */
const ODD = /[\s\\\p{C}]/u;
/** Marks that trackers add: the page is not known again by an address that has them. */
const TRACKED = /[?&](?:utm_[a-z]+|fbclid|gclid|igshid|mc_[ce]id|ref_src)=/;

/** What keeps an address from being one that can be linked and known again, in words; undefined where nothing does. */
function oddity(address: string): { expected: string; actual: string; tip: string } | undefined {
  if (ODD.test(address)) return { expected: 'an address without spaces, backslashes and characters that cannot be seen', actual: JSON.stringify(address), tip: 'Copy it anew from the address bar.' };
  if (/^[a-z]+:\/*[^/?#]*@/i.test(address)) return { expected: 'an address without a name or password', actual: address, tip: 'Take out what stands ahead of the @: with it, the link leads elsewhere than it seems to.' };
  if (TRACKED.test(address)) return { expected: "an address without trackers' marks", actual: address, tip: 'Take out utm_… and the like: the page is not known again by an address that has them.' };
  return undefined;
}

/** The parts of an address by which two are told apart: not the scheme, the port, 'www.', the fragment, a closing slash or the order of parameters. */
function partsOf(address: string): { scheme: string; host: string; key: string } {
  const [, scheme = '', host = '', path = '', query = ''] = /^([a-z]+):\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?([^?#]*)(?:\?([^#]*))?/i.exec(address) ?? [];
  const bare = host.toLowerCase();
  return { scheme: scheme.toLowerCase(), host: bare, key: `${bare.replace(/^www\./, '')}${path.replace(/\/+$/, '')}?${query.split('&').sort().join('&')}` };
}

/** True for a host name (RFC 1123): labels that begin and end with a letter or figure, the last of which is no number. */
const isNamed = (host: string) => host.split('.').every((label) => /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(label)) && !/\.\d+$/.test(host);

function* hosts(pack: Pack): Findings {
  const owner = new Map<string, string>();
  for (const [id, { hosts: all }] of Object.entries(pack.outlets)) {
    for (const [index, host] of all.entries()) {
      const other = owner.get(host);
      if (!isNamed(host)) yield { path: ['outlets', id, 'hosts', index], expected: 'a host by its name, such as news.example.com', actual: `"${host}"`, tip: 'Write the host as it stands in the address bar.' };
      else if (other !== undefined) yield { path: ['outlets', id, 'hosts', index], expected: 'a host of one outlet, listed once', actual: `"${host}", which is in outlets/${other}.yaml too`, tip: other === id ? 'Delete one of the two lines.' : 'Give the host to one of them, or make the two outlets one.' };
      else owner.set(host, id);
    }
  }
}

function* standing(given: Account, outletHosts: readonly string[], at: PackPath): Findings {
  for (const [part, all] of [['addresses', given.addresses], ['copies', given.copies]] as const) {
    for (const [index, address] of all.entries()) {
      const { scheme, host } = partsOf(address);
      const path = [...at, part, index];
      const ours = outletHosts.includes(host);
      const odd = oddity(address);
      if (odd) yield { path, ...odd };
      else if (part === 'addresses' && !ours) yield { path, expected: `an address on a host of ${given.outlet}: ${outletHosts.join(', ')}`, actual: host, tip: `If another site reprints the article, put it under \`copies\`; if the host is the outlet's own, add it to outlets/${given.outlet}.yaml.` };
      else if (part === 'copies' && ours) yield { path, expected: 'a page of somebody else', actual: `${host}, a host of ${given.outlet} itself`, tip: 'Put it under `addresses`.' };
      else if (scheme !== 'https') yield { path, expected: 'an address that begins with https://', actual: `${scheme}://`, tip: 'Write https:// where the site has it, as nearly all do.' };
    }
  }
}

/** An address is of one account (of a dispute; of one outlet over all), on the outlet's own host or else a copy. */
export const addresses: Rule = {
  name: 'addresses',
  promise: 'A page that is open is known as one account and no other, and a link leads to the outlet that it names.',
  *check(pack) {
    yield* hosts(pack);
    const anywhere = new Map<string, { outlet: string; file: string }>();
    for (const { id: dispute, dispute: whole, at } of disputesOf(pack)) {
      const here = new Map<string, string>();
      for (const { id, account, path } of accountsOf(whole, at)) {
        yield* standing(account, own(pack.outlets, account.outlet)?.hosts ?? [], path);
        for (const [part, all] of [['addresses', account.addresses], ['copies', account.copies]] as const) {
          for (const [index, address] of all.entries()) {
            const { key } = partsOf(address);
            const place = [...path, part, index];
            const other = here.get(key);
            const elsewhere = anywhere.get(key);
            if (other !== undefined) yield { path: place, expected: 'an address that no account has yet', actual: other === id ? 'one that is listed above' : `one that accounts/${other}.yaml has`, tip: other === id ? 'Delete one of the two lines.' : 'Keep it in the account of that very article; an article is recorded once.' };
            else if (elsewhere !== undefined && elsewhere.outlet !== account.outlet) yield { path: place, expected: `an article of ${elsewhere.outlet}, as in ${elsewhere.file}`, actual: account.outlet, tip: 'An article is of one outlet, in whichever dispute it is recorded.' };
            here.set(key, other ?? id);
            anywhere.set(key, elsewhere ?? { outlet: account.outlet, file: `disputes/${dispute}/accounts/${id}.yaml` });
          }
        }
      }
    }
  },
};
