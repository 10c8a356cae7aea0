import { styleText } from 'node:util';
import { type Finding, findingText } from '../read/findings.ts';
import type { Folder } from '../read/load.ts';
import { fromHere } from '../terminal/given.ts';

/** How findings are printed: for people, one JSON object a line, as the commands by which GitHub puts them beside the lines of a change, or as rows of a table for a comment. */
export const FORMATS = ['text', 'json', 'github', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

const message = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function githubCommand({ rule, line, path, expected, actual, tip }: Finding, file: string): string {
  const told = `${path ? `${path}: ` : ''}expected ${expected}\nfound ${actual}\n${tip}`;
  return `::error file=${property(file)},line=${line},title=${property(rule)}::${message(told)}`;
}

/** A text in a cell of a table in Markdown: nothing in it is markup, and nobody is called by an @. */
const cell = (text: string) => text.replace(/\s+/g, ' ').replace(/[&<>|`*_[\]\\~#]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('@', '@\u200b');

/** The lines above the rows of a table in Markdown. */
export const MARKDOWN_HEAD = '| where | rule | expected | found | tip |\n|---|---|---|---|---|';

function markdownRow({ rule, line, path, expected, actual, tip }: Finding, file: string): string {
  return `| ${[`${file}:${line} ${path}`.trim(), rule, expected, actual, tip].map(cell).join(' | ')} |`;
}

/** The same text as `findingText`, in colours where standard output is a terminal that wants them. */
function coloured(finding: Finding): string {
  const [head = '', ...rest] = findingText(finding).split('\n');
  const styles = ['green', 'red', 'cyan'] as const;
  return [styleText('bold', head), ...rest.map((line, at) => line.replace(/^ {2}\w+/, (word) => styleText(styles[at] ?? 'reset', word)))].join('\n');
}

/** A finding in a format. Files are shown as they are opened from here; in JSON they stay relative to the data folder. */
export function printed(finding: Finding, format: Format, folder: string): string {
  if (format === 'json') return JSON.stringify(finding);
  const file = fromHere(folder, finding.file);
  switch (format) {
    case 'github': return githubCommand(finding, file);
    case 'markdown': return markdownRow(finding, file);
    case 'text': return `${coloured({ ...finding, file })}\n`;
  }
}

/** A number of things in words: `1 finding`, `2 findings`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** How much was checked, in words. */
export function extent({ outlets, disputes }: Folder): string {
  const all = Object.values(disputes);
  const claims = all.flatMap(({ topics }) => Object.values(topics)).reduce((sum, topic) => sum + Object.keys(topic.claims).length, 0);
  const accounts = all.reduce((sum, dispute) => sum + Object.keys(dispute.accounts).length, 0);
  return [counted(all.length, 'dispute'), counted(claims, 'claim'), counted(accounts, 'account'), counted(Object.keys(outlets).length, 'outlet')].join(', ');
}
