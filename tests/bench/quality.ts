/** `npm run bench -- quality [FOLDER] [--verbose]`: precision and recall of recognition on the fixture pages, per language and per claim. */
import { loadPack } from '../../data/desk/read/load.ts';
import { createTrial } from '../../data/desk/try/try.ts';
import { fixtures, score, type Score } from './measure.ts';

const loaded = loadPack('data');
if (!loaded.ok) throw new Error('the data does not pass its checks: npm run data -- check');
const trial = createTrial(loaded.pack);
const scores = (await fixtures(process.argv.find((one) => one.startsWith('tests/')))).map((fixture) => score(fixture, trial(fixture.page)));
const verbose = process.argv.includes('--verbose');

const ratio = (part: number, whole: number) => (whole === 0 ? '   –' : (part / whole).toFixed(3));
const sum = (of: readonly Score[], count: (score: Score) => number) => of.reduce((total, one) => total + count(one), 0);

/** A row of figures for some pages: coverage, then claims. */
function row(name: string, of: readonly Score[]): string {
  const covered = of.filter((one) => one.fixture.expected.covered);
  const hit = covered.filter((one) => one.covered).length;
  const claimed = of.filter((one) => one.covered).length;
  const right = sum(of, (one) => one.right.length);
  const found = right + sum(of, (one) => one.misplaced.length + one.wrongValue.length + one.spurious.length);
  const expected = right + sum(of, (one) => one.misplaced.length + one.missed.length);
  return `${name.padEnd(12)} ${String(of.length).padStart(5)}  ${ratio(hit, claimed)} ${ratio(hit, covered.length)}   ${String(expected).padStart(5)}  ${ratio(right, found)} ${ratio(right, expected)}`;
}

console.log(`${''.padEnd(12)} pages  prec. recall   claims  prec. recall`);
for (const language of [...new Set(scores.map((one) => one.fixture.language))].sort()) console.log(row(language, scores.filter((one) => one.fixture.language === language)));
console.log(row('all', scores));

console.log(`\n${'claim'.padEnd(28)} right misplaced wrong missed spurious`);
for (const claim of Object.values(Object.values(loaded.pack.disputes)[0]!.topics).flatMap((topic) => Object.keys(topic.claims))) {
  const of = (pick: (score: Score) => string[]) => sum(scores, (one) => pick(one).filter((text) => text.split(' ')[0] === claim).length);
  console.log(`${claim.padEnd(28)} ${[of((s) => s.right), of((s) => s.misplaced), of((s) => s.wrongValue), of((s) => s.missed), of((s) => s.spurious)].map((n) => String(n).padStart(6)).join('')}`);
}

for (const one of verbose ? scores : []) {
  const { fixture, misplaced, wrongValue, missed, spurious } = one;
  if (fixture.expected.covered !== one.covered) console.log(`\n${fixture.name}: ${one.covered ? 'covered, should not be' : 'not covered, should be'}`);
  const lines = [...misplaced.map((text) => `misplaced ${text}`), ...wrongValue.map((text) => `wrong ${text}`), ...missed.map((text) => `missed ${text}`), ...spurious.map((text) => `spurious ${text}`)];
  if (lines.length > 0 && one.covered) console.log(`\n${fixture.name}\n  ${lines.join('\n  ')}`);
}
