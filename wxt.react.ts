import { fileURLToPath } from 'node:url';

const OURS = fileURLToPath(new URL('lib/react/index.ts', import.meta.url));

/** What `react` stands for in the extension and in its tests: React itself would be two thirds of the whole extension, twice over, and take a third of the time from a match to its notes. */
export const REACT: Record<string, string> = {
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-runtime',
  'react-dom/client': OURS,
  react: OURS,
};
