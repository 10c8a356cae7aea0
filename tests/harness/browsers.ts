import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The two families that the extension is built for. */
export type BrowserKind = 'chromium' | 'firefox';

/** A browser as a reader asks for it: `chromium` is any of its family, `chrome` Google's alone. */
export type BrowserName = BrowserKind | 'chrome';

/** The family that a browser is of. */
export const kindOf = (name: BrowserName): BrowserKind => (name === 'firefox' ? 'firefox' : 'chromium');

type Places = { name: string; variable: string; commands: string[]; mac: string[]; windows: string[]; packages: string[]; advice: string };

const PLACES: Record<BrowserName, Places> = {
  chromium: {
    name: 'Chromium',
    variable: 'CROSSREAD_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge', 'brave-browser', 'brave'],
    mac: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge', 'Brave Browser.app/Contents/MacOS/Brave Browser'],
    windows: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'BraveSoftware/Brave-Browser/Application/brave.exe'],
    packages: ['chromium'],
    advice: 'install Chromium, Chrome, Edge or Brave, or name one in CROSSREAD_CHROMIUM',
  },
  chrome: {
    name: 'Chrome',
    variable: 'CROSSREAD_CHROMIUM',
    commands: ['google-chrome-stable', 'google-chrome'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google/Chrome/Application/chrome.exe'],
    packages: [],
    advice: 'install Chrome, or name it in CROSSREAD_CHROMIUM',
  },
  firefox: {
    name: 'Firefox',
    variable: 'CROSSREAD_FIREFOX',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox', 'Firefox Nightly.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe', 'Firefox Nightly/firefox.exe'],
    packages: ['firefox-esr'],
    advice: 'install Firefox, or name one in CROSSREAD_FIREFOX',
  },
};

/** A browser that the one who runs this can do something about being away. */
export class NoBrowser extends Error {}

function runnable(file: string): boolean {
  try {
    accessSync(file, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function candidates(places: Places): string[] {
  if (process.platform === 'darwin') return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => places.mac.map((app) => join(folder, app)));
  if (process.platform === 'win32') {
    const { ProgramFiles, 'ProgramFiles(x86)': ProgramFiles86, LOCALAPPDATA } = process.env;
    return [ProgramFiles, ProgramFiles86, LOCALAPPDATA].flatMap((folder) => (folder ? places.windows.map((app) => join(folder, app)) : []));
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/firefox'].flatMap((folder) => places.commands.map((command) => join(folder, command)));
}

/**
 * The executable of an installed browser: what the environment names, else the first on PATH, else the
 * first in the usual places of the system. Undefined where there is none; throws `NoBrowser` where the environment
 * names a file that can't be run.
 */
export function findBrowser(name: BrowserName): string | undefined {
  const places = PLACES[name];
  const named = process.env[places.variable];
  if (named) {
    if (runnable(named)) return named;
    throw new NoBrowser(`${places.variable} names ${named}, which can't be run`);
  }
  const onPath = process.platform === 'win32' ? [] : places.commands.flatMap((command) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, command)));
  return [...onPath, ...candidates(places)].find(runnable);
}

const debianAsRoot = () => process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

/** Installs Debian packages; its progress goes to standard error. */
function aptInstall(packages: string[]): boolean {
  console.error(`crossread: installing ${packages.join(', ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (args: string[]) => spawnSync('apt-get', ['-q', '-y', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  return apt(['update']) && apt(['install', '--no-install-recommends', ...packages]);
}

/** Fonts for the five languages of the interface, each in its own package on Debian. */
const FONTS = ['fonts-dejavu-core', 'fonts-dejavu-extra', 'fonts-noto-cjk'];

/** Installs the fonts that the accepted pictures were made with, where that can be done without asking; elsewhere the system's own are used. */
export function ensureFonts(): void {
  const missing = FONTS.filter((name) => !existsSync(`/usr/share/doc/${name}`));
  if (missing.length > 0 && debianAsRoot()) aptInstall(missing);
}

/**
 * The executable of a browser, installed first where that can be done without asking: on Debian and its like as root,
 * with fonts for Chinese, Japanese and Korean. Throws `NoBrowser` with one line on what to install.
 */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const { name: shown, packages, advice } = PLACES[name];
  if (packages.length > 0 && debianAsRoot() && aptInstall([...packages, ...FONTS])) {
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new NoBrowser(`no ${shown} found: ${advice}`);
}

/** A folder that a browser can read and that is there for things to throw away: one from a snap sees no other's. */
export function tempFolder(executable: string): string {
  const command = executable.split('/').at(-1)!.replace('chromium-browser', 'chromium');
  const snap = join(homedir(), 'snap', command, 'common');
  return existsSync(`/snap/bin/${command}`) && existsSync(snap) ? snap : tmpdir();
}

const LOCALES = '/usr/lib/chromium/locales';

/** False where Debian's Chromium lacks the interface of a language: all but English is a package of its own. */
function speaks(executable: string, language: string): boolean {
  return language === 'en' || !executable.endsWith('/chromium') || !existsSync(LOCALES) || existsSync(`${LOCALES}/${language}.pak`);
}

/** Makes sure that a Chromium shows its interface in a language (`ko`), so that `i18n` follows. Throws `NoBrowser` where it can't. */
export function ensureLanguage(executable: string, language: string): void {
  if (speaks(executable, language)) return;
  if (debianAsRoot() && aptInstall(['chromium-l10n']) && speaks(executable, language)) return;
  throw new NoBrowser(`this Chromium has no interface in '${language}': install the package chromium-l10n`);
}
