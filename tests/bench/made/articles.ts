import { fixtures } from '../measure.ts';
import type { Dispute, Page } from '../../../lib/schema/index.ts';
import { chanceOf, type Chance } from './chance.ts';
import { KINDS } from './claims.ts';
import { castOf } from './packs.ts';

/** Sentences of news that say nothing that a dispute would be known by; `{first}`, `{second}`, `{product}` are of its cast, `{other}` of no dispute. */
const AROUND = `The dispute has drawn in customers on three continents, and few of them have been told what to expect.
Analysts had long expected that {first} and {second} would fall out over the question of who may use what.
"We found out about it from the newspapers," said the head of a small firm in the north of the country.
{other} declined to comment, and so did two of the largest suppliers.
People who have worked with both sides describe months of meetings that led nowhere.
On the trading floor the news was met with a shrug: the shares of {second} closed almost where they had opened.
{product} is used by schools, hospitals and a growing number of public offices, where it replaced older software.
Whether that will be enough is a matter on which the engineers who built it do not agree.
The ministry said that it was following events closely and that it would be too early to draw conclusions.
Earlier in the year {other} had come under a similar cloud, from which it emerged with a new board.
"It is not a simple matter," a former director said, "and anyone who tells you that it is has not read the papers."
Both companies had until the end of the week to hand in their documents.
For the people in the town, most of whom know somebody who works there, the talk is of little else.
The weather did the rest: a storm that kept the ferries in harbour also kept the visitors away.
A hearing is not expected before the autumn, when the committee returns from its recess.
{first} was founded by two brothers who sold tools from the back of a lorry, and still has its seat in the old mill.
Its rival {second} is younger, larger and, by its own account, in no hurry.
Some of the money, according to the filing, went to a fund that neither of the parties controls.
At a market down the road, stallholders said that they had other worries.
The figures are hard to check, as no two of the offices count in the same way.`.split('\n');

function paragraphs(chance: Chance, dispute: Dispute, size: number): string[] {
  const cast = castOf(dispute);
  const kinds = Object.values(dispute.topics).flatMap(({ claims }) => Object.keys(claims));
  const around = () => chance.one(AROUND).replace('{first}', cast.first.en).replace('{second}', cast.second.en).replace('{product}', cast.product.en).replace('{other}', chance.one(['Merrowline', 'Brannock', 'Osprey Basin', 'Kittle Quay']));
  const all: string[] = [];
  for (let [length, next] = [0, 0]; length < size; next += 1) {
    // The first paragraphs say what there is to say; later ones come back to it now and then.
    const told = next < kinds.length ? [kinds[next]!] : chance.next() < 0.15 ? [chance.one(kinds)] : [];
    const text = [...told.map((kind) => KINDS[kind]!.say(chance, cast).sentence), ...Array.from({ length: chance.whole(1, 3) }, around)].join(' ');
    all.push(text);
    length += text.length + 1;
  }
  return all;
}

/** An English article of about so many characters whose story is a made dispute. It has paragraphs alone, so that its length is that of its text. */
export function articleOn(dispute: Dispute, size = 10_000, seed = 1): Page {
  const { first, second, product } = castOf(dispute);
  const blocks = paragraphs(chanceOf(seed), dispute, size).map((text) => ({ text, kind: 'paragraph', article: true }) as const);
  return { url: 'https://paper.example/2031/07/article', title: `${first.en} and ${second.en} at odds over ${product.en}`, language: 'en', published: '2031-07-20T08:00:00Z', blocks: [...blocks] };
}

/** The articles of the fixture pages in English on the project's own dispute one after another, up to so many characters. */
export async function realArticle(size = 10_000): Promise<Page> {
  const pages = (await fixtures()).filter(({ language, expected }) => language === 'en' && expected.covered);
  const blocks: Page['blocks'] = [];
  let length = 0;
  for (const block of pages.flatMap(({ page }) => page.blocks).filter(({ article, row }) => article && row === undefined)) {
    if (length + block.text.length > size) continue;
    blocks.push(block);
    length += block.text.length + 1;
  }
  return { ...pages[0]!.page, blocks };
}

/** A page as HTML that a browser reads the same article from. */
export function htmlOf({ title, language, blocks }: Page): string {
  const safe = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${safe(title)}</title><main><article><h1>${safe(title)}</h1>\n${blocks.map(({ text }) => `<p>${safe(text)}</p>`).join('\n')}\n</article></main></html>`;
}
