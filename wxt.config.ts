import { defineConfig } from 'wxt';
import { hostPattern, INSTALL_HOSTS } from './lib/extension/hosts.ts';
import { bundledPack } from './data/desk/pack/bundle.ts';
import { REACT } from './wxt.react.ts';
import { withoutUnsafe } from './wxt.unsafe.ts';
import { withoutDescriptions, withoutUnused } from './wxt.unused.ts';

const hosts = INSTALL_HOSTS.map(hostPattern);

/** Chromium refuses its sandbox to root; a machine without a display has nowhere to open a browser, and gets the build alone. */
const isRoot = process.getuid?.() === 0;
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** The pictures of every state are made with data that stay as they are, in a build that stands beside the shipped one. */
const otherData = process.env.CROSSREAD_DATA;

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  webExt: { disabled: !hasDisplay, chromiumArgs: isRoot ? ['--no-sandbox'] : [] },
  ...(otherData && { outDirTemplate: '{{browser}}-mv{{manifestVersion}}-other-data' }),
  publicDir: 'components/public',
  // What reviewers need to make the same files again (docs/building.md), named one by one: nothing else that lies about, a key least of all, can get in. The
  // fixture pages are among it because the data are checked against them when they are built.
  zip: {
    includeSources: ['{components,data,entrypoints,lib}/**', 'tests/fixtures/pages/**', 'docs/**/*.md', '*.md', 'LICENSE', 'package.json', 'package-lock.json', 'tsconfig.json', 'wxt.*.ts'],
    excludeSources: ['**/*.{key,pack,log}'],
  },
  // The oldest browsers that it runs in know all of our style: nothing is to be put in words for older ones.
  vite: () => ({ plugins: [bundledPack(otherData ?? 'data'), withoutUnsafe(), withoutUnused(), withoutDescriptions()], resolve: { alias: REACT }, build: { cssTarget: ['chrome137', 'firefox142'], modulePreload: { polyfill: false } } }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // Ed25519 in WebCrypto, by which packs are signed.
    ...(browser !== 'firefox' && { minimum_chrome_version: '137' }),
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab'],
    host_permissions: hosts,
    // Sites that the reader adds by themselves, each asked for when they do.
    optional_host_permissions: ['*://*/*'],
    content_scripts: [{ matches: hosts, js: ['world.js'], run_at: 'document_start' }, { matches: hosts, js: ['detector.js'], run_at: 'document_idle' }],
    commands: {
      note: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandNote__' },
      next: { suggested_key: { default: 'Alt+N' }, description: '__MSG_commandNext__' },
      previous: { suggested_key: { default: 'Alt+B' }, description: '__MSG_commandPrevious__' },
    },
    // In development the pages talk to WXT's server, which tells them to reload; it writes a policy of its own.
    ...(command === 'build' && { content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'crossread@crossread.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
  }),
});
