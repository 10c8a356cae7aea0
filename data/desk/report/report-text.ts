import { styleText } from 'node:util';
import Table from 'cli-table3';
import { counted } from '../check/print.ts';
import type { Answer, Report, Row } from './report.ts';

/** Accounts side by side in one table, so that it fits a screen of 100 columns; more go into a table below. */
const ABREAST = 17;
const WIDTH = 100;
const CELL = 2;

const MARKS: Record<Exclude<Answer, object>, string> = { silent: '.', 'not-read': '?', withdrawn: '-' };
const NO_FRAME = Object.fromEntries(['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right', 'left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'].map((part) => [part, '']));

/** The letter by which a row names one of its values. */
const letterOf = ({ values }: Row, value: string): string => {
  const index = values.findIndex((one) => one.value === value);
  return index < 26 ? String.fromCharCode(97 + index) : '*';
};
const cell = (row: Row, answer: Answer) => (typeof answer === 'object' ? letterOf(row, answer.value) : MARKS[answer]);

const told = (row: Row) => row.values.map(({ value, accounts }) => `${letterOf(row, value)} ${value} (${accounts})`).join('  ');

/** Room for values at the end of a row; what takes more stands under the table. */
const roomFor = ({ rows, accounts }: Report) => Math.max(WIDTH - Math.max(...rows.map(({ claim }) => claim.length), 5) - (CELL + 1) * Math.min(accounts.length, ABREAST) - 3, 20);

function table(report: Report, from: number, to: number): string {
  const { rows } = report;
  const name = Math.max(...rows.map(({ claim }) => claim.length), 5);
  const cells = to - from;
  const room = roomFor(report);
  const drawn = new Table({
    chars: { ...NO_FRAME, middle: ' ' }, style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    colWidths: [name, ...Array.from({ length: cells }, () => CELL), room + 1], colAligns: ['left', ...Array.from({ length: cells }, () => 'right' as const), 'left'],
  });
  drawn.push(['claim', ...Array.from({ length: cells }, (_, at) => from + at + 1), ' values (accounts)']);
  for (const row of rows) {
    drawn.push([row.claim, ...row.answers.slice(from, to).map((answer) => cell(row, answer)), told(row).length <= room ? ` ${told(row)}` : ` below: ${counted(row.values.length, 'value')}`]);
  }
  const [head = '', ...rest] = drawn.toString().split('\n').map((line) => line.trimEnd());
  return [styleText('bold', head), ...rest].join('\n');
}

/** A line of ids under a word, where there are any. */
export const listed = (title: string, ids: readonly string[]) => (ids.length > 0 ? [`  ${title} (${ids.length}): ${ids.join(', ')}`] : []);

function thin({ thin: { alone, unstated, unrecognised, beginnings, untranslated } }: Report): string[] {
  const lines = [
    ...listed('one account alone', alone), ...listed('no account', unstated), ...listed('recognised by no terms', unrecognised), ...listed('only the beginning read', beginnings),
    ...Object.entries(untranslated).map(([id, languages]) => `  not in ${languages.join(', ')}: ${id || "the dispute's own files"}`),
  ];
  return lines.length > 0 ? ['', styleText('bold', 'thin'), ...lines] : [];
}

/** A report for people: claims by accounts, what the numbers and letters mean, and what is thin. */
export function reportText(report: Report): string {
  const { dispute, title, status, asOf, accounts, rows } = report;
  const tables = Array.from({ length: Math.ceil(accounts.length / ABREAST) }, (_, at) => table(report, at * ABREAST, Math.min((at + 1) * ABREAST, accounts.length)));
  const long = rows.filter((row) => told(row).length > roomFor(report));
  return [
    `${styleText('bold', dispute)}  ${title}`,
    `${status}, as of ${asOf}; ${counted(rows.length, 'claim')}, ${counted(accounts.length, 'account')}`,
    ...tables.flatMap((one) => ['', one]),
    '',
    'A letter is a value, told at the end of its row or below; . is silent, ? only the beginning was read, - withdrawn.',
    ...accounts.map(({ id, language, read }, at) => `${String(at + 1).padStart(3)}  ${id} (${language}${read === 'whole' ? '' : ', beginning'})`),
    ...(long.length > 0 ? ['', styleText('bold', 'values'), ...long.map((row) => `  ${row.claim}: ${told(row)}`)] : []),
    ...thin(report),
  ].join('\n');
}
