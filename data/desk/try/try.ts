import { candidates, compileDispute, compileGate, gateTexts, prepare, toFound, trace, type Trace } from '../../../lib/recognise/index.ts';
import type { Pack, Page } from '../../../lib/schema/index.ts';
import { languageOf } from '../../../lib/text/language.ts';
import { explain } from './explain.ts';
import { pageFiles } from './page-files.ts';
import { pageFromFile } from './page.ts';
import { createProgress } from './progress.ts';

/** What was recognised on a page, with the reasons. */
export interface Tried {
  page: Page;
  language: string;
  traces: Trace[];
}

/** Holds pages against a pack; the terms are compiled once. */
export function createTrial(pack: Pack): (page: Page) => Tried {
  const disputes = Object.values(pack.disputes);
  const gate = compileGate(disputes);
  const compiled = new Map(disputes.map((dispute) => [dispute.id, compileDispute(dispute)]));
  return (page) => {
    const text = prepare(page);
    const language = languageOf(text.blocks.map(({ block }) => block.text).join('\n').slice(0, 4000) || page.title);
    return { page, language, traces: candidates(gate, gateTexts(text)).map((id) => trace(compiled.get(id)!, text)) };
  };
}

/** The line that `data try --json` prints for a file: covered disputes with their statements, in the order of the page. */
export function toLine(file: string, { page, language, traces }: Tried): string {
  const disputes = traces.filter(({ judgement }) => judgement.covered).map(({ dispute, chosen }) => ({
    id: dispute.id,
    covered: true,
    statements: chosen.map((candidate) => toFound(page, candidate)).map(({ claim, passage, value }) => ({ claim, passage: passage.text, value })),
  }));
  return JSON.stringify({ file, url: page.url, language, disputes });
}

/** What `try` takes: how it prints, and where the pages stood where that is not taken from them. */
export interface TryOptions { json?: boolean; url?: string }

/**
 * The `try` command: reads saved pages, and all of folders, and prints what is recognised on them, one JSON object a line, or for
 * people with the trace. Pages are tried in the order in which they are named. One that cannot be read stops no other; the
 * messages of those are returned.
 */
export function tryFiles(pack: Pack, paths: readonly string[], options: TryOptions, print: (line: string) => void): string[] {
  const trial = createTrial(pack);
  const files = pageFiles(paths);
  const progress = createProgress(files.length);
  const failed: string[] = [];
  for (const [index, file] of files.entries()) {
    try {
      if (file instanceof Error) throw file;
      progress.at(index, file);
      const tried = trial(pageFromFile(file, options.url));
      progress.done();
      print(options.json ? toLine(file, tried) : explain(file, tried));
    } catch (error) {
      failed.push(error instanceof Error ? error.message : String(error));
    }
  }
  progress.done();
  return failed;
}
