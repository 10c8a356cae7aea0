import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCEPTED } from './folders.ts';

/** What decides how the same page is drawn: the system, its fonts, the browser's major version. */
export type MadeWith = { system: string; fonts: Record<string, string>; browsers: Record<string, string> };

const FACES = ['en', 'ko', 'zh-cn', 'zh-tw', 'ja'].flatMap((language) => [`system-ui:lang=${language}`, `system-ui:bold:lang=${language}`, `serif:lang=${language}`]);

/** Families that our style sheets and the demonstration name: where one is installed, it is what is seen. */
const NAMED = ['Charter', 'Source Serif 4', 'Iowan Old Style', 'Palatino', 'Georgia', 'Noto Serif', 'Segoe UI', 'Roboto', 'Helvetica Neue', 'Noto Sans', 'Noto Sans KR', 'Noto Sans JP', 'Noto Sans SC', 'Noto Sans TC'];

/** The name of this system and the fonts that it draws the five languages with. */
export function thisSystem(): Pick<MadeWith, 'system' | 'fonts'> {
  const release = existsSync('/etc/os-release') ? /^PRETTY_NAME="?(.*?)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] : undefined;
  const match = (face: string) => spawnSync('fc-match', ['-f', '%{file|basename} %{fontversion}', face], { encoding: 'utf8' }).stdout ?? 'unknown';
  return { system: release ?? process.platform, fonts: Object.fromEntries([...FACES, ...NAMED, 'system-ui:italic', 'monospace'].map((face) => [face, match(face)])) };
}

/** What the accepted pictures were made with; undefined where there are none. */
export function acceptedWith(): MadeWith | undefined {
  const file = join(ACCEPTED, 'made-with.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as MadeWith) : undefined;
}

/** Why pictures of a browser made here can't be compared with the accepted ones, or '' where they can. */
export function otherwise(accepted: MadeWith | undefined, browser: string, version: string): string {
  if (!accepted) return '';
  const { system, fonts } = thisSystem();
  if (accepted.system !== system) return `they were made on ${accepted.system}, this is ${system}`;
  const other = Object.keys(fonts).find((face) => accepted.fonts[face] !== fonts[face]);
  if (other) return `they have ${accepted.fonts[other]} for ${other}, here it is ${fonts[other]}`;
  const made = accepted.browsers[browser];
  return made === undefined || made === version ? '' : `they were made with version ${made}, this is ${version}`;
}
