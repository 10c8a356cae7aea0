import { readFileSync, statSync } from 'node:fs';

/** A page under this length in bytes is read; a longer file is none that a person saved. */
const LONGEST = 50_000_000;

/** The text of bytes in the encoding that they name themselves (HTML, §13.2.3: a mark at the start, else `meta`), else in UTF-8. */
function decoded(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  const named = marked ?? /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** The text of a saved page. Throws, naming the file, where there is none, or it is no page. */
export function readHtml(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new Error(`${file}: there is no such file`);
  if (!stat.isFile()) throw new Error(`${file}: this is ${stat.isDirectory() ? 'a folder: name a page in it' : 'no file'}`);
  if (stat.size > LONGEST) throw new Error(`${file}: ${stat.size} bytes are more than a page; the limit is ${LONGEST}`);
  const bytes = readFileSync(file);
  const text = decoded(bytes);
  if (/^(?:From|MIME-Version|Content-Type|Snapshot-Content-Location):/im.test(text.slice(0, 400)) && /^MIME-Version:/im.test(text.slice(0, 2000))) throw new Error(`${file}: this is a page saved as a single file (MHTML). Save it again as HTML: 'Webpage, HTML only', or 'Complete'.`);
  return text;
}
