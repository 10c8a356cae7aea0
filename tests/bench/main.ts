/** `npm run bench -- NAME`: measurements, side by side. */
const BENCHES: Record<string, () => Promise<unknown>> = { recognition: () => import('./recognition.ts') };

const name = process.argv[2] ?? '';
const bench = BENCHES[name];
if (bench) {
  await bench();
} else {
  console.error(`npm run bench -- NAME, where NAME is one of: ${Object.keys(BENCHES).join(', ')}`);
  process.exitCode = 2;
}
