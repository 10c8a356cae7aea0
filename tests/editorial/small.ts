/**
 * A small pack that keeps every rule, and edits of it: a rule's test breaks one thing and sees what is told of it.
 */
import { checkPack, type Evidence } from '../../lib/editorial/index.ts';
import { Pack } from '../../lib/schema/index.ts';

const untranslated = ['ko', 'zh', 'zh-Hant', 'ja'];
const noun = (form: string) => ({ kind: 'noun', en: [form] });
const name = (form: string) => ({ kind: 'name', en: [form] });

/** The pack as it is before edits, made anew each time: one dispute, `mill`, between Alder and Brook. */
function small() {
  return {
    format: 2,
    version: '2026-05-10-0123456789ab',
    outlets: {
      north: { name: { en: 'North Daily' }, hosts: ['north.example', 'www.north.example'], country: 'GB', languages: ['en'] },
      south: { name: { en: 'South Post' }, hosts: ['south.example'], country: 'GB', languages: ['en'] },
    },
    disputes: {
      mill: {
        id: 'mill',
        title: { en: 'Alder and Brook, May 2026' },
        status: 'live',
        languages: ['en'],
        untranslated,
        parties: {
          alder: { name: { en: 'Alder' }, term: 'alder' },
          brook: { name: { en: 'Brook' }, term: 'brook', also: ['weir'] },
        },
        asOf: '2026-05-10',
        coverage: { distinctive: { mill: 1 }, focus: ['alder'], other: ['windmill'], enough: 1 },
        groups: { animal: ['carp', 'eel'] },
        timeline: [
          { date: '2026-04', event: { en: 'Alder opens the mill' }, source: 'miller' },
          { date: '2026-05-01', event: { en: 'The notice is put up' }, outlet: 'north' },
        ],
        terms: {
          alder: name('Alder'), brook: name('Brook'), weir: noun('weir'), mill: noun('mill'), windmill: noun('windmill'),
          litre: noun('litre'), carp: noun('carp'), eel: noun('eel'), fish: noun('fish'), since: noun('since'),
        },
        sources: {
          miller: { kind: 'person', name: { en: 'the miller' } },
          notice: { kind: 'document', name: { en: 'a notice' }, restsOn: ['miller'] },
          gazette: { kind: 'outlet', name: { en: 'The Gazette' }, restsOn: 'unknown' },
        },
        topics: {
          water: {
            name: { en: 'The water' },
            claims: {
              use: { kind: 'stated', question: { en: 'What does Alder use the water for?' }, label: { en: 'Use' }, recognise: [{ all: ['mill', ['weir', 'litre']], near: ['fish'], none: ['carp'] }] },
              litres: { kind: 'count', question: { en: 'How many litres?' }, label: { en: 'Litres' }, unit: ['litre'], binds: ['mill'], unbinds: ['weir'], recognise: [{ all: ['litre'], about: ['alder'] }] },
              opened: { kind: 'date', question: { en: 'When was it opened?' }, label: { en: 'Opening' }, since: '2026-04-01', ahead: ['since'], recognise: [{ all: ['mill'] }] },
            },
          },
          life: {
            name: { en: 'What lives there' },
            claims: {
              catch: {
                kind: 'names', question: { en: 'What is caught?' }, label: { en: 'Catch' }, recognise: [{ all: ['animal'] }],
                names: { fish: { name: { en: 'fish' }, term: 'fish' }, carp: { name: { en: 'carp' }, term: 'carp', within: 'fish' }, eel: { name: { en: 'eel' }, term: 'eel' } },
              },
            },
          },
        },
        accounts: {
          'north-2026-05-01': {
            outlet: 'north', title: 'A mill on the brook', addresses: ['https://north.example/mill?id=1'], copies: ['https://reprints.example/north-mill'],
            published: '2026-05-01', updated: '2026-05-02', recorded: '2026-05-03', language: 'en', read: 'whole', untranslated,
            statements: [
              {
                claim: 'use', value: { kind: 'stated' }, wording: 'to grind corn', summary: { en: "The miller says that it is for 'flour'." }, attribution: 'miller', firmness: 'attributed',
                relations: [{ to: 'south-a', relation: 'less-specific', reason: { en: 'One account names flour.' } }],
              },
              { claim: 'catch', value: { kind: 'names', names: ['carp'] }, also: [{ value: { kind: 'names', names: ['fish'] }, wording: 'fish' }], summary: { en: 'The notice names carp.' }, attribution: 'notice', firmness: 'attributed' },
              {
                claim: 'litres', value: { kind: 'count', number: 50, bound: 'about' }, label: 'buckets', summary: { en: 'About fifty, according to The Gazette.' }, attribution: 'gazette', firmness: 'qualified',
                earlier: [{ value: { kind: 'count', number: 40, bound: 'about' }, summary: { en: 'About forty.' }, attribution: 'itself', firmness: 'plain', until: '2026-05-02', reason: { en: 'The outlet corrected the figure.' } }],
              },
              { claim: 'opened', value: { kind: 'date', date: '2026-04' }, summary: { en: 'The article says April.' }, attribution: 'itself', firmness: 'plain', withdrawn: '2026-05-02' },
            ],
          },
          'south-a': {
            outlet: 'south', addresses: ['https://south.example/mill'], recorded: '2026-05-03', language: 'en', read: 'beginning', untranslated,
            statements: [{
              claim: 'use', value: { kind: 'stated' }, summary: { en: 'Alder grinds there.' }, attribution: 'miller', firmness: 'attributed',
              relations: [{ to: 'north-2026-05-01', relation: 'more-specific', reason: { en: 'One account names flour.' } }],
            }],
          },
        },
      },
    },
  };
}

/** What the rules are told beside the small pack. */
export const EVIDENCE: Evidence = { today: '2026-05-12', pages: [{ dispute: 'mill', language: 'en' }] };

/** Places and what is set there: under the dispute, or from the top of the pack where they begin with a slash. `undefined` takes out. */
export type Edits = Readonly<Record<string, unknown>>;

type Node = Record<string, unknown>;

/** The small pack, edited and read by the schema. */
export function packWith(edits: Edits = {}): Pack {
  const pack = small();
  for (const [place, value] of Object.entries(edits)) {
    const [root, steps] = place.startsWith('/') ? [pack as Node, place.slice(1).split('/')] : [pack.disputes.mill as Node, place.split('/')];
    const parent = steps.slice(0, -1).reduce<Node>((node, step) => node[step] as Node, root);
    if (value === undefined) delete parent[steps.at(-1)!];
    else parent[steps.at(-1)!] = value;
  }
  return Pack.parse(pack);
}

/** What all rules together tell of a pack, each as `rule place: what is there`; places under the dispute without its name. */
export function toldOf(pack: Pack, evidence: Evidence = EVIDENCE): string[] {
  return checkPack(pack, evidence).map(({ rule, path, actual }) => `${rule} ${path[0] === 'disputes' ? path.slice(2).join('/') : `/${path.join('/')}`}: ${actual}`);
}

/** What all rules together tell of the small pack after some edits. */
export function told(edits: Edits): string[] {
  return toldOf(packWith(edits));
}

/** The places of the two accounts and of the claims by topic. */
export const NORTH = 'accounts/north-2026-05-01';
export const SOUTH = 'accounts/south-a';
export const WATER = 'topics/water/claims';
export const LIFE = 'topics/life/claims';
