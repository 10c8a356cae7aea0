/** An id is a name for us alone: whatever a maintainer calls a thing, its dispute is opened, compiled and recognised the same. */
import { describe, expect, it } from 'vitest';
import { openPack, sealPack } from '../../lib/pack/index.ts';
import { candidates, compileDispute, compileGate, gateTexts, prepare } from '../../lib/recognise/index.ts';
import type { Pack } from '../../lib/schema/index.ts';
import { KILN, pageOn } from '../extension/small-packs.ts';
import { read } from './readings.ts';

const page = pageOn('https://news.example/a', ['Alderby', 'Tarnwick']);

/** What a page states, of a pack that went the whole way of an import. */
async function readOf(pack: unknown): Promise<string[] | undefined> {
  const opened = await openPack(await sealPack(pack as Pack));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const dispute = Object.values(opened.pack.disputes)[0]!;
  expect(candidates(compileGate([dispute]), gateTexts(prepare(page)))).toEqual([dispute.id]);
  return read(compileDispute(dispute), page);
}

/** The small pack, which has a group by which a claim is recognised, with each thing of this id called something else. */
function renamed(from: string, to: string): unknown {
  const pack = structuredClone(KILN), dispute = pack.disputes['kiln']!;
  dispute.groups = { things: ['crate', 'recall'] };
  dispute.topics['all']!.claims['recalled']!.recognise[0]!.all = ['things'];
  dispute.topics['all']!.claims['crates']!.recognise[0]!.all = [['crate', 'things']];
  // What stands on pages stays as it is.
  return JSON.parse(JSON.stringify(pack).replaceAll(`"${from}"`, `"${to}"`).replaceAll(`"en":["${to}"]`, `"en":["${from}"]`));
}
const clean = await readOf(renamed('', ''));

describe('what objects have by themselves is an id like any other', () => {
  it('says something', () => expect(clean).toEqual(['recalled stated', 'crates 40']));

  it.each(['constructor', 'valueof', 'tostring', 'then', 'length', 'prototype', 'null', 'undefined', '0', '1'])('%s: of a term, a party, a group, a dispute and a claim', async (to) => {
    for (const from of ['crate', 'recall', 'one', 'things', 'kiln']) expect(await readOf(renamed(from, to)), from).toEqual(clean);
    expect(await readOf(renamed('recalled', to))).toEqual([`${to} stated`, 'crates 40']);
  });

  it.each(['toString', '__proto__', 'hasOwnProperty'])('%s is none at all: ids have small letters', async (to) => {
    await expect(readOf(renamed('recall', to))).rejects.toThrow(/wrong-form/);
  });
});
