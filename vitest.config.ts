import { existsSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { REACT } from './wxt.react.ts';

/** The system's Chromium: playwright downloads none of its own. */
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'];
const executablePath = process.env.CROSSREAD_CHROMIUM || BROWSERS.find((path) => existsSync(path));
const isRoot = process.getuid?.() === 0;

/** Tests that hold pictures against the accepted ones. */
const PICTURES = ['tests/screens/{chromium,firefox,accepted}.test.ts'];

/** How much longer than usual the tests of chance look: 100 takes them a hundred times as far. */
const env = { CROSSREAD_FUZZ: process.env.CROSSREAD_FUZZ ?? '1' };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          env,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/page/**', 'tests/components/**', 'tests/e2e/**', ...PICTURES],
          // Some tests start the desk as a person does, several times: seconds on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        // Compiled once at the start: a dependency found late would reload a page in the middle of a test.
        optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime', '@mozilla/readability'] },
        resolve: { alias: REACT },
        test: {
          name: 'browser',
          env,
          // Some tests go through a whole panel, opened throughout, in five languages.
          testTimeout: 60_000,
          include: ['tests/page/**/*.test.ts', 'tests/components/**/*.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: isRoot ? ['--no-sandbox'] : [] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'screens',
          environment: 'node',
          include: PICTURES,
          // The two browsers at once.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
