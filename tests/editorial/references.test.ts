import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../lib/editorial/references.ts';
import { Pack } from '../../lib/schema/index.ts';

const name = { en: 'A name' };
const statement = { claim: 'use', value: { kind: 'stated' }, summary: name, attribution: 'miller', firmness: 'plain' };
const account = { addresses: ['https://north.example/1'], recorded: '2026-05-02', language: 'en', read: 'whole' };

/** A small pack in which everything that is named is there, made anew for each test. */
function small() {
  return {
    format: 1,
    version: '2026-05-02-0123456789ab',
    outlets: {
      north: { name, hosts: ['north.example'], country: 'GB', languages: ['en'] },
      south: { name, hosts: ['south.example'], country: 'GB', languages: ['en'] },
    },
    disputes: {
      mill: {
        id: 'mill',
        title: name,
        parties: { mill: { name, term: 'mill' } },
        asOf: '2026-05-02',
        coverage: { distinctive: { mill: 1 }, focus: ['mill'], other: ['weir'], enough: 1 },
        timeline: [{ date: '2026-05', event: name, source: 'miller' }],
        terms: Object.fromEntries(['mill', 'weir', 'litre', 'carp', 'fish'].map((id) => [id, { kind: 'noun', en: [id] }])),
        sources: {
          miller: { kind: 'person', name },
          notice: { kind: 'document', name, restsOn: ['miller'] },
          rumour: { kind: 'document', name, restsOn: 'unknown' },
        },
        topics: {
          water: {
            name,
            claims: {
              use: { kind: 'stated', question: name, label: name, recognise: [{ all: ['mill', ['weir', 'litre']], near: ['fish'], none: ['carp'] }] },
              litres: { kind: 'count', question: name, label: name, unit: ['litre'], binds: ['mill'], unbinds: ['weir'] },
            },
          },
          life: {
            name,
            claims: { catch: { kind: 'names', question: name, label: name, names: { fish: { name, term: 'fish' }, carp: { name, term: 'carp', within: 'fish' } } } },
          },
        },
        accounts: {
          'north-2026-05-01': {
            ...account, outlet: 'north', published: '2026-05-01',
            statements: [
              { ...statement, relations: [{ to: 'south-a', relation: 'less-specific', reason: name }] },
              { ...statement, claim: 'catch', value: { kind: 'names', names: ['carp'] }, also: [{ value: { kind: 'names', names: ['fish'] } }], attribution: 'notice' },
              { ...statement, claim: 'litres', value: { kind: 'count', number: 5, bound: 'about' }, attribution: 'rumour' },
            ],
          },
          'south-a': {
            ...account, outlet: 'south',
            statements: [{ ...statement, relations: [{ to: 'north-2026-05-01', relation: 'more-specific', reason: name }] }],
          },
        },
      },
    },
  };
}

type Node = Record<string, unknown>;

/** The small pack with one place in it set to something else (or taken out, where that is `undefined`). */
function packWith(path: string, value: unknown): Pack {
  const pack = small();
  const steps = path.split('/');
  const parent = steps.slice(0, -1).reduce<Node>((node, step) => node[step] as Node, pack.disputes.mill as Node);
  if (value === undefined) delete parent[steps.at(-1)!];
  else parent[steps.at(-1)!] = value;
  return Pack.parse(pack);
}

const told = (pack: Pack) => checkReferences(pack).map(({ path, actual }) => `${path.slice(2).join('/')}: ${actual}`);
const NORTH = 'accounts/north-2026-05-01/statements';

describe('references', () => {
  it('finds nothing in a pack in which everything that is named is there', () => {
    expect(checkReferences(Pack.parse(small()))).toEqual([]);
  });

  const dangling: [string, unknown, string?][] = [
    ['parties/mill/term', 'ghost'],
    ['coverage/distinctive', { ghost: 1 }, 'coverage/distinctive/ghost'],
    ['coverage/focus/0', 'ghost'],
    ['coverage/other/0', 'ghost'],
    ['timeline/0/source', 'ghost'],
    ['sources/notice/restsOn/0', 'ghost'],
    ['topics/water/claims/use/recognise/0/all/0', 'ghost'],
    ['topics/water/claims/use/recognise/0/all/1/1', 'ghost'],
    ['topics/water/claims/use/recognise/0/near/0', 'ghost'],
    ['topics/water/claims/use/recognise/0/none/0', 'ghost'],
    ['topics/water/claims/litres/unit/0', 'ghost'],
    ['topics/water/claims/litres/binds/0', 'ghost'],
    ['topics/water/claims/litres/unbinds/0', 'ghost'],
    ['topics/life/claims/catch/names/carp/term', 'ghost'],
    ['topics/life/claims/catch/names/carp/within', 'ghost'],
    [`${NORTH}/2/claim`, 'ghost'],
    [`${NORTH}/2/attribution`, 'ghost'],
    [`${NORTH}/1/value/names/0`, 'ghost'],
    [`${NORTH}/1/also/0/value/names/0`, 'ghost'],
  ];
  for (const [place, value, at = place] of dangling) {
    it(`tells of an id that leads nowhere, at its place: ${at}`, () => {
      expect(told(packWith(place, value))).toEqual([`${at}: "ghost"`]);
    });
  }

  it('takes the names of built-in properties for ids like any other', () => {
    expect(told(packWith(`${NORTH}/2/attribution`, 'constructor'))).toEqual([`${NORTH}/2/attribution: "constructor"`]);
  });

  it('tells of an outlet that is not there, also where the account is named after it', () => {
    const pack = packWith('accounts/south-a/outlet', 'south');
    delete pack.outlets['south'];
    expect(told(pack)).toEqual(['accounts/south-a/outlet: "south"']);
  });

  it('wants an account named after its outlet, and after its day where it has one', () => {
    expect(told(packWith('accounts/south-a/published', '2026-05-02'))).toEqual(['accounts/south-a/published: south-a.yaml']);
    expect(told(packWith('accounts/south-a/outlet', 'north'))).toEqual(['accounts/south-a/outlet: south-a.yaml']);
  });

  it('wants a value of the kind of its claim, further values included', () => {
    expect(told(packWith(`${NORTH}/2/value`, { kind: 'stated' }))).toEqual([`${NORTH}/2/value/kind: stated`]);
    expect(told(packWith(`${NORTH}/1/also/0/value`, { kind: 'stated' }))).toEqual([`${NORTH}/1/also/0/value/kind: stated`]);
  });

  it('takes an empty list of names only where the claim can be stated without one', () => {
    const pack = packWith(`${NORTH}/1/value/names`, []);
    expect(told(pack)).toEqual([`${NORTH}/1/value/names: none`]);
    pack.disputes['mill']!.topics['life']!.claims['catch']!.unnamed = true;
    expect(told(pack)).toEqual([]);
  });

  it('wants names on claims of that kind, and on no other', () => {
    expect(told(packWith('topics/water/claims/use/names', { carp: { name } }))).toEqual(['topics/water/claims/use: a claim of kind stated with names']);
    const pack = packWith('topics/life/claims/catch/names', undefined);
    pack.disputes['mill']!.accounts['north-2026-05-01']!.statements.splice(1, 1);
    expect(told(pack)).toEqual(['topics/life/claims/catch: a claim of kind names without']);
  });

  it('tells of a claim that stands in two topics, and of two statements on one claim', () => {
    const twice = packWith('topics/life/claims/use', { kind: 'stated', question: name, label: name });
    expect(told(twice)).toEqual(['topics/life/claims/use: "use", which is also in claims/water.yaml']);
    expect(told(packWith('accounts/south-a/statements/1', statement))).toEqual(['accounts/south-a/statements/1/claim: a second one on "use"']);
  });

  it('tells of names that are within each other', () => {
    expect(told(packWith('topics/life/claims/catch/names/fish/within', 'carp'))).toEqual(['topics/life/claims/catch/names/carp/within: fish → carp → fish']);
  });
});

describe('written relations', () => {
  const here = `${NORTH}/0/relations/0`;
  const there = 'accounts/south-a/statements/0/relations/0';

  for (const relation of ['same', 'differs', 'other-wording', 'other-source'] as const) {
    it(`takes "${relation}" for its own mirror image`, () => {
      const pack = packWith(`${here}/relation`, relation);
      pack.disputes['mill']!.accounts['south-a']!.statements[0]!.relations[0]!.relation = relation;
      expect(told(pack)).toEqual([]);
    });
  }

  it('tells both sides where they do not mirror each other', () => {
    expect(told(packWith(`${here}/relation`, 'more-specific'))).toEqual([`${here}/relation: more-specific`, `${there}/relation: more-specific`]);
  });

  it('tells of a relation that the other account does not write', () => {
    expect(told(packWith('accounts/south-a/statements/0/relations', []))).toEqual([`${here}/relation: none there`]);
  });

  it('tells of a relation that the other account writes on another claim', () => {
    const pack = packWith('accounts/south-a/statements/0/claim', 'litres');
    pack.disputes['mill']!.accounts['south-a']!.statements[0]!.value = { kind: 'count', number: 5, bound: 'about' };
    expect(told(pack)).toEqual([`${here}/relation: none there`, `${there}/relation: none there`]);
  });

  it('tells of a relation to nobody, to itself and to the same account twice', () => {
    const relations = small().disputes.mill.accounts['north-2026-05-01'].statements[0]!;
    expect(told(packWith('accounts/south-a/statements/0/relations/1', { to: 'ghost', relation: 'same', reason: name }))).toEqual(['accounts/south-a/statements/0/relations/1/to: "ghost"']);
    expect(told(packWith('accounts/south-a/statements/0/relations/1', { to: 'south-a', relation: 'same', reason: name }))).toEqual(['accounts/south-a/statements/0/relations/1/to: "south-a"']);
    const [first] = 'relations' in relations ? relations.relations : [];
    expect(told(packWith(`${NORTH}/0/relations/1`, first))).toEqual([`${NORTH}/0/relations/1/to: a second one to "south-a"`]);
  });
});

describe('chains of sources', () => {
  /** A pack whose sources are numbered and rest on each other as the edges say. */
  function packOf(size: number, edges: readonly (readonly [number, number])[]): Pack {
    const pack = Pack.parse(small());
    for (let index = 0; index < size; index += 1) {
      const rests = edges.filter(([from]) => from === index).map(([, to]) => `s${to}`);
      pack.disputes['mill']!.sources[`s${index}`] = { kind: 'person', name, restsOn: rests.length > 0 ? rests : undefined };
    }
    return pack;
  }
  const graph = fc.integer({ min: 2, max: 12 }).chain((size) => fc.record({
    size: fc.constant(size),
    edges: fc.uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).filter(([from, to]) => from < to), { maxLength: 30, selector: String }),
  }));

  it('come to an end where every source rests on later ones only', () => {
    fc.assert(fc.property(graph, ({ size, edges }) => { expect(told(packOf(size, edges))).toEqual([]); }));
  });

  it('are told where they run in a circle, of whatever length and wherever it hangs', () => {
    fc.assert(fc.property(graph, fc.integer({ min: 1, max: 12 }), ({ size, edges }, length) => {
      const ring = Math.min(length, size);
      const circle = Array.from({ length: ring }, (_, index) => [index, (index + 1) % ring] as const);
      const [finding] = checkReferences(packOf(size, [...edges.filter(([from]) => from >= ring), ...circle]));
      expect(finding?.actual).toBe([...Array.from({ length: ring }, (_, index) => `s${index}`), 's0'].join(' → '));
    }));
  });

  it('are told of once a circle, however many sources lead to it', () => {
    expect(told(packOf(5, [[0, 1], [1, 2], [2, 1], [3, 1], [4, 2]]))).toEqual(['sources/s2/restsOn: s1 → s2 → s1']);
  });
});
