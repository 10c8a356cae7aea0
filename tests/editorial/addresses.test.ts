import { describe, expect, it } from 'vitest';
import { NORTH, packWith, SOUTH, told, toldOf } from './small.ts';

const second = `${SOUTH}/addresses/1`;

describe('an address', () => {
  it.each([
    ['with another scheme and www.', 'https://www.south.example/mill/'],
    ['with a fragment, a port and a closing slash', 'https://south.example:443/mill/#top'],
    ['in capitals', 'HTTPS://SOUTH.example/mill'],
  ])('is listed once, %s', (_, address) => {
    expect(told({ '/outlets/south/hosts': ['south.example', 'www.south.example'], [second]: address })).toEqual([`addresses ${second}: one that is listed above`]);
  });

  it('is of one account of a dispute', () => {
    expect(told({ '/outlets/south/hosts': ['south.example'], [`${SOUTH}/copies`]: ['https://www.reprints.example/north-mill'] })).toEqual([`addresses ${SOUTH}/copies/0: one that accounts/north-2026-05-01.yaml has`]);
  });

  it('is another one with another query, path or case of the path', () => {
    expect(told({ [`${SOUTH}/addresses`]: ['https://south.example/mill', 'https://south.example/mill?id=1', 'https://south.example/mill?id=2', 'https://south.example/Mill', 'https://south.example/mill/2'] })).toEqual([]);
  });

  it('is the same one with its parameters in another order', () => {
    expect(told({ [`${SOUTH}/addresses`]: ['https://south.example/m?a=1&b=2', 'https://south.example/m?b=2&a=1'] })).toEqual([`addresses ${second}: one that is listed above`]);
  });

  it('may be recorded in two disputes, and is of the same outlet there', () => {
    const pack = packWith();
    const mill = pack.disputes['mill']!;
    pack.disputes['dam'] = { ...mill, id: 'dam' };
    const evidence = { today: '2026-05-12', pages: [{ dispute: 'mill', language: 'en' }, { dispute: 'dam', language: 'en' }] };
    expect(toldOf(pack, evidence)).toEqual([]);
    pack.outlets['west'] = { ...pack.outlets['south']!, hosts: ['west.example'] };
    const account = { ...mill.accounts['south-a']!, outlet: 'west', addresses: ['https://west.example/'], copies: ['https://south.example/mill'], statements: [{ ...mill.accounts['south-a']!.statements[0]!, relations: [] }] };
    pack.disputes['dam'] = { ...mill, id: 'dam', accounts: { 'west-a': account }, sources: { miller: mill.sources['miller']! }, };
    expect(toldOf(pack, evidence)).toEqual(['addresses accounts/west-a/copies/0: west']);
  });

  it('stands on a host of the outlet, and a copy does not', () => {
    expect(told({ [second]: 'https://reprints.example/south' })).toEqual([`addresses ${second}: reprints.example`]);
    expect(told({ [second]: 'https://m.south.example/mill' })).toEqual([`addresses ${second}: m.south.example`]);
    expect(told({ [`${NORTH}/copies/0`]: 'https://www.north.example/mill/amp' })).toEqual([`addresses ${NORTH}/copies/0: www.north.example, a host of north itself`]);
  });

  it('begins with https', () => {
    expect(told({ [second]: 'http://south.example/other' })).toEqual([`addresses ${second}: http://`]);
  });
});

describe('a host', () => {
  it('is of one outlet, and listed once', () => {
    expect(told({ '/outlets/south/hosts/1': 'north.example' })).toEqual(['addresses /outlets/south/hosts/1: "north.example", which is in outlets/north.yaml too']);
    expect(told({ '/outlets/south/hosts/1': 'south.example' })).toEqual(['addresses /outlets/south/hosts/1: "south.example", which is in outlets/south.yaml too']);
  });
});

describe('an address that leads elsewhere than it seems to, or by which no page is known again, is told', () => {
  it.each([
    ['a name ahead of the host', 'https://south.example@evil.example/mill'],
    ['a password', 'https://me:secret@south.example/mill'],
    ['a backslash, which browsers take for a slash', 'https://evil.example\\@south.example/mill'],
    ['a space', 'https://south.example/the mill'],
    ['a character that cannot be seen', 'https://south.example/\u202ellim'],
    ["a tracker's mark", 'https://south.example/mill?utm_source=x'],
    ["a tracker's mark behind others", 'https://south.example/mill?id=1&fbclid=x'],
  ])('%s', (_, address) => {
    expect(told({ [`${SOUTH}/addresses`]: [address] }).map((one) => one.split(': ')[0])).toEqual([`addresses ${SOUTH}/addresses/0`]);
  });

  it.each(['https://south.example/@alder/mill', 'https://south.example/mill?of=a@b.example', 'https://south.example/제분소'])('and one that only looks like it is not: %s', (address) => {
    expect(told({ [`${SOUTH}/addresses`]: [address] })).toEqual([]);
  });
});

it.each(['127.0.0.1', '-.-', 'north-.example'])('a host is a name: %s is none', (host) => {
  expect(told({ '/outlets/north/hosts/1': host })).toEqual([`addresses /outlets/north/hosts/1: "${host}"`]);
});
