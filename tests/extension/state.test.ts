/** What the popup is told of a tab. */
import { expect, it } from 'vitest';
import { pageOn } from './small-packs.ts';
import { newWorld } from './world.ts';

it('of a page that is being read is what comes of it, and not that nothing is known', async () => {
  const world = newWorld(), tab = world.tab();
  const begun = new Promise<void>((resolve) => {
    const inject = tab.inject.bind(tab);
    tab.inject = (file) => {
      if (file === '/reader.js') resolve();
      return inject(file);
    };
  });
  tab.load(pageOn('https://news.example/a'));
  await begun;
  expect(await world.own({ type: 'state', tab: tab.id })).toMatchObject({ kind: 'covered', address: 'https://news.example/a' });
});
