import { describe, expect, it } from 'vitest';
import { openPack } from '../../lib/pack/index.ts';
import { Pack } from '../../lib/schema/index.ts';
import { fileHere, FORMAT_1, KEY_TEXT, millOf, millPack, textOf, utf8 } from './sample.ts';

type Json = Record<string, any>;
const format1 = (): Json => JSON.parse(textOf(FORMAT_1));
const opened = async (json: Json) => {
  const result = await openPack(utf8(JSON.stringify(json)));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.pack;
};

describe('a pack that version 0.1.0 made', () => {
  it('still opens, as an unsigned pack of the present format', async () => {
    const result = await openPack(FORMAT_1);
    expect(result).toMatchObject({ ok: true, seal: { state: 'unsigned' }, pack: { format: 2, version: '2026-05-02-df30e665eb8c' } });
    expect(result.ok && Pack.parse(result.pack)).toEqual(result.ok && result.pack);
  });

  it('keeps all that it said', async () => {
    const before = format1();
    expect(await opened(before)).toMatchObject({ ...before, format: 2 });
  });

  it('is live, and recognised in the languages that its terms have forms in', async () => {
    const pack = format1();
    pack.disputes['mill-2026'].terms.litre.ja = ['リットル'];
    pack.disputes['mill-2026'].terms.litre['zh-Hant'] = ['公升'];
    expect(millOf(await millPack())).toMatchObject({ status: 'live', languages: ['en'] });
    expect(millOf(await opened(pack)).languages).toEqual(['en', 'zh-Hant', 'ja']);
  });

  it('opens also where many sign an article, which later formats limit', async () => {
    const pack = format1();
    pack.disputes['mill-2026'].accounts['north-daily-2026-05-01'].byline = 'A name, '.repeat(40);
    expect(millOf(await opened(pack)).accounts['north-daily-2026-05-01']!.byline).toMatch(/^A name, .{112}$/);
  });

  it('opens also without its line breaks', async () => {
    expect(await opened(format1())).toEqual(await millPack());
  });
});

describe('a pack of format 2', () => {
  it('made when the format began still opens, and is still signed', async () => {
    expect(await openPack(fileHere('format-2.pack'))).toEqual({ ok: true, pack: await millPack(), seal: { state: 'signed', key: KEY_TEXT } });
  });

  it('opens as JSON alone too, as an unsigned one', async () => {
    const pack = await millPack();
    expect(await openPack(utf8(JSON.stringify(pack)))).toEqual({ ok: true, pack, seal: { state: 'unsigned' } });
  });
});
