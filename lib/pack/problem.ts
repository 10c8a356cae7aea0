/** The kinds of reason for which a pack file does not open. */
export type What = 'not-a-pack' | 'too-large' | 'truncated' | 'damaged' | 'tampered' | 'newer-format' | 'wrong-form' | 'broken-references';

/** Why a pack file does not open, for the person who opens it: what it is in a word, what a pack would have there, what the file has, and what can be done. */
export interface Problem {
  what: What;
  expected: string;
  actual: string;
  tip: string;
}

/** What came of a step of opening: what it is after, or the one problem that ended it. */
export type Step<T> = { ok: true; value: T } | { ok: false; problem: Problem };

const AGAIN = 'Get the file again from where it came from.';
const MAKER = 'Tell whoever made the pack: `verify` of their desk gives the same answer.';

const TIPS: Record<What, string> = {
  'not-a-pack': 'Choose a file whose name ends in .pack.',
  'too-large': 'No pack is as large: choose another file.',
  truncated: `The file is not whole. ${AGAIN}`,
  damaged: `The file has changed since it was made. ${AGAIN} A pack file is not for editing.`,
  tampered: 'Somebody may have put another content or another name to it. Get the file from the people whose pack it is.',
  'newer-format': 'Update Crossread, then open the file again.',
  'wrong-form': MAKER,
  'broken-references': MAKER,
};

/** A step that ends with a problem. What can be done about it goes with what it is. */
export function stop(what: What, expected: string, actual: string): { ok: false; problem: Problem } {
  return { ok: false, problem: { what, expected, actual, tip: TIPS[what] } };
}
