import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Table from 'cli-table3';

/** One line of a table: what was measured, and the figure of each contestant; one that could not do it has none. */
export interface Row {
  what: string;
  /** How much of it there was, where lines differ in that: what the cost is held against for its growth. */
  size?: number;
  figures: Record<string, number | undefined>;
}

/** A budget of the design, as a figure with its limit: a ratio of two figures of this very run, or a figure with its unit. */
export interface Budget {
  what: string;
  figure: number;
  limit: number;
  /** What the figure is: '×' for a ratio, else a unit such as 'ms'. */
  unit: string;
}

/** A table of figures that were taken side by side in one run. */
export interface Report {
  name: string;
  title: string;
  /** The unit of the figures: 'ms', 'µs', 'KB' … */
  unit: string;
  /** The contestant that is ours; the others' figures are told as multiples of it. */
  ours: string;
  rows: Row[];
  budgets?: Budget[];
  /** What a reader of the table must know: what each contestant does and does not do. */
  notes?: string[];
}

const short = (figure: number): string => (figure >= 100 ? figure.toFixed(0) : figure >= 10 ? figure.toFixed(1) : figure >= 0.1 ? figure.toFixed(2) : figure.toPrecision(2));

/** The middle of some figures; of an even number, the lower of the two. Undefined of none. */
export function median(figures: readonly number[]): number | undefined {
  return [...figures].sort((a, b) => a - b)[(figures.length - 1) >> 1];
}

/**
 * How a cost grows with the size: the exponent b of cost = a·sizeᵇ, by least squares over the logarithms. 0 is no growth, 1 is linear.
 * Undefined where fewer than two lines have size and figure above zero.
 */
export function exponent(rows: readonly Row[], contestant: string): number | undefined {
  const points = rows.flatMap(({ size, figures: { [contestant]: figure } }) => (size !== undefined && size > 0 && figure !== undefined && figure > 0 ? [[Math.log(size), Math.log(figure)] as const] : []));
  if (new Set(points.map(([x]) => x)).size < 2) return undefined;
  const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x0, y0] = [mean(0), mean(1)];
  return points.reduce((sum, [x, y]) => sum + (x - x0) * (y - y0), 0) / points.reduce((sum, [x]) => sum + (x - x0) ** 2, 0);
}

/** The contestants of a report, ours first. */
export function contestants({ ours, rows }: Report): string[] {
  return [...new Set([ours, ...rows.flatMap(({ figures }) => Object.keys(figures))])];
}

/** A report as text: a table with each other contestant's figure as a multiple of ours, the growth of each, budgets and notes. */
export function tell(report: Report): string {
  const { title, unit, ours, rows, budgets = [], notes = [] } = report;
  const all = contestants(report);
  const table = new Table({ head: ['', ...all.map((one) => `${one}, ${unit}`), ...all.slice(1).map((one) => `${one} ÷ ${ours}`)], style: { head: [], border: [] }, colAligns: ['left'] });
  for (const { what, figures } of rows) {
    const own = figures[ours];
    const ratio = (other: number | undefined) => (own === undefined || other === undefined || own === 0 ? '–' : `${short(other / own)} ×`);
    table.push([what, ...all.map((one) => (figures[one] === undefined ? '–' : short(figures[one]))), ...all.slice(1).map((one) => ratio(figures[one]))]);
  }
  const growth = all.flatMap((one) => {
    const grows = exponent(rows, one);
    return grows === undefined ? [] : [`${one} ${grows.toFixed(2)}`];
  });
  return [
    `\n${title}`, table.toString(),
    ...(growth.length > 0 ? [`grows with the size to the power of: ${growth.join(', ')}`] : []),
    ...budgets.map(({ what, figure, limit, unit: of }) => `${figure <= limit ? 'within' : 'OVER'} budget: ${what}: ${short(figure)} ${of}, at most ${short(limit)} ${of}`),
    ...notes.map((note) => `· ${note}`),
  ].join('\n');
}

/** Writes reports as JSON, with each contestant's growth and with what they were taken on. */
export function write(file: string, reports: readonly Report[], machine: Record<string, string>): void {
  const told = reports.map((report) => ({ ...report, growth: Object.fromEntries(contestants(report).map((one) => [one, exponent(report.rows, one)])) }));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ machine, reports: told }, undefined, 2)}\n`);
}
