/** Texts as long as a page's notes, in a sixth of their room, where a browser gives little of it and takes text alone. */

/** What a squeezed text begins with, and no JSON does. */
const MARK = '~';

/** A text squeezed by DEFLATE (RFC 1951) and written in base64. */
export async function squeezed(text: string): Promise<string> {
  const bytes = new Uint8Array(await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer());
  let letters = '';
  // A function takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return MARK + btoa(letters);
}

/** The text that was squeezed. A text that was not is given as it is; rejects for one that is damaged. */
export async function unsqueezed(kept: string): Promise<string> {
  if (!kept.startsWith(MARK)) return kept;
  const bytes = Uint8Array.from(atob(kept.slice(MARK.length)), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
}
