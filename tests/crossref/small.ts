/** A small made-up dispute, to which a test adds the accounts that it is about. */
import type { z } from 'zod';
import { Account, Dispute, type Outlet } from '../../lib/schema/index.ts';

const localised = (en: string) => ({ en });
const outlet = (name: string, host: string): Outlet => ({ name: localised(name), hosts: [host], country: 'FR', languages: ['en'] });

export const OUTLETS: Record<string, Outlet> = {
  'alpha-post': outlet('Alpha Post', 'alpha.example'),
  'beta-daily': outlet('Beta Daily', 'beta.example'),
  'gamma-times': outlet('Gamma Times', 'gamma.example'),
};

const frame: z.input<typeof Dispute> = {
  id: 'bakers-millers', title: localised('Bakers and millers'), languages: ['en'], parties: {}, asOf: '2026-07-10', topics: {
    flour: {
      name: localised('The flour'),
      claims: {
        'sacks-count': { kind: 'count', question: localised('How many sacks?'), label: localised('Sacks') },
        'delivery-date': { kind: 'date', question: localised('When were they delivered?'), label: localised('Delivery'), since: '2026-07-05' },
        'mill-owner': { kind: 'names', question: localised('Whose mill?'), label: localised('Mill'), names: { smith: { name: localised('Smith') }, jones: { name: localised('Jones') } } },
        'price-rise': { kind: 'stated', question: localised('Did the price rise?'), label: localised('Price'), names: { risen: { name: localised('risen') }, doubled: { name: localised('doubled'), within: 'risen' }, fallen: { name: localised('fallen') } } },
      },
    },
  },
  coverage: { distinctive: {}, focus: ['baker'], enough: 1 }, terms: {}, accounts: {},
  sources: {
    miller: { kind: 'person', name: localised('a miller') },
    'other-miller': { kind: 'person', name: localised('a miller') },
    'alpha-report': { kind: 'outlet', name: localised('Alpha Post'), restsOn: ['miller'] },
    rumour: { kind: 'document', name: localised('a leaflet'), restsOn: 'unknown' },
  },
};

type Given = Partial<z.input<typeof Account>>;
type Said = z.input<typeof Account>['statements'][number];

/** What an account says, with the least that a statement needs. */
export function says(claim: string, value: Said['value'], more: Partial<Said> = {}): Said {
  return { claim, value, summary: localised(`What is said of ${claim}`), attribution: 'miller', firmness: 'attributed', ...more };
}

/** So many sacks, as said without any bound. */
export const sacks = (number: number, more: Partial<Said> = {}): Said => says('sacks-count', { kind: 'count', number, bound: 'exact' }, more);

/** The dispute with these accounts, each with the least that an account needs: its id says outlet and day. */
export function disputeWith(accounts: Record<string, Given>): Dispute {
  const whole = Object.entries(accounts).map(([id, given]) => {
    const outletId = id.replace(/-\d{4}-.*$/, '');
    const published = /\d{4}-\d{2}-\d{2}$/.exec(id)?.[0];
    return [id, { outlet: outletId, addresses: [`https://${OUTLETS[outletId]?.hosts[0] ?? 'else.example'}/${id}`], published, recorded: '2026-07-09', language: 'en', read: 'whole', statements: [sacks(12)], ...given }];
  });
  return Dispute.parse({ ...frame, accounts: Object.fromEntries(whole) });
}
