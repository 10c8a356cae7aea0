import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ACCEPTED } from './folders.ts';
import { STATES } from './states.ts';
import { shotsOf } from './variants.ts';

const names = (['chromium', 'firefox'] as const).flatMap((kind) => shotsOf(STATES, kind)).map(({ name }) => `${name}.png`);

it('there is an accepted picture for each state, and none that no state makes', () => {
  expect(readdirSync(ACCEPTED).filter((file) => file !== 'made-with.json').sort()).toEqual(names.sort());
});

it('no two pictures have one name', () => {
  expect(names.length).toBe(new Set(names).size);
});
