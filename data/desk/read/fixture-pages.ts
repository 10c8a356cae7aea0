import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Evidence } from '../../../lib/editorial/rule.ts';
import { languageNamed } from './pages.ts';

/** The pages of tests/fixtures that state something, and the dispute that they are about where their readings don't say. */
const FIXTURES = fileURLToPath(new URL('../../../tests/fixtures/pages', import.meta.url));
const THEIR_DISPUTE = 'alibaba-anthropic-2026';

/** The project's own fixture pages that cover a dispute, as the editorial rules want to know of them. */
export function fixturePages(folder = FIXTURES): Evidence['pages'] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap(({ name }) => {
    const language = languageNamed(name);
    if (!language) return [];
    return readdirSync(join(folder, name)).filter((file) => file.endsWith('.yaml')).sort().flatMap((file) => {
      const { covered, dispute = THEIR_DISPUTE } = parse(readFileSync(join(folder, name, file), 'utf8')) as { covered: boolean; dispute?: string };
      return covered ? [{ dispute, language }] : [];
    });
  });
}
