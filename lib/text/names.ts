import { isAsciiLetter } from './characters.ts';
import type { Setting } from './dates.ts';

/** Words that a number follows as a label: the place of a thing in a row, never how many there are. */
const LABEL = /(?:^|[^a-z])(?:no|nos|number|article|section|chapter|page|p|pp|room|phase|level|rule|clause|part|volume|vol|issue|figure|table|step|version|ver|episode|season|route|flight|gate|act|form|unit|type|class|grade|model|build|apartment|apt|suite|highway|interstate|lesson|exhibit|amendment)\.? $|[#№§@_第제双雙]$|第 $/;
/** Names that a number is part of, where they are written as names: products, indices, lists, campaigns, wars. */
const NAME = /(?:^|[^a-z])(windows|iphone|ipad|ipados|ios|macos|android|galaxy|pixel|playstation|boeing|airbus|apollo|artemis|formula|fortune|fortune global|channel|area|studio|war|catch|big|s&p|nasdaq|ftse|nikkei|kospi|csi|dax|cac|russell|stoxx|euro|world cup|olympics|covid|agenda|vision|group of) $/;
const LONGEST = 16;

/** True where the words before a number make it a label or part of a name: 'Article 5', 'Windows 11', 'the Fortune 500', 第3. */
export function isLabelled({ text, isCapital }: Setting, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  if (LABEL.test(before)) return true;
  const name = NAME.exec(before)?.[1];
  // A name inside has its capital at the second letter: iPhone, macOS.
  return name !== undefined && (isCapital(at - 1 - name.length) || isCapital(at - name.length) || name === 'macos');
}

/** Prepositions and pronouns that headlines in title case write small. */
const SMALL_IN_TITLES = new Set('with from over into than onto upon amid near after under about between against through during before versus around above below without within toward towards since until that their your'.split(' '));
const AROUND = 90;

/** True where a text writes words small that title case would not, so that a capital says something. */
function inSentenceCase({ text, isCapital }: Setting, at: number): boolean {
  const from = Math.max(0, at - AROUND), first = text.slice(0, AROUND).search(/[a-z]/);
  if (first >= 0 && !isCapital(first)) return true;
  for (const { 0: word, index } of text.slice(from, at + AROUND).matchAll(/(?<![a-z'])[a-z]{4,}/g)) {
    if (!isCapital(from + index) && !SMALL_IN_TITLES.has(word) && !isAsciiLetter(text.charCodeAt(from + index - 1))) return true;
  }
  return false;
}

/** True for a number in words that a capital within a sentence makes part of a name: 'the Big Four', 'Formula One drivers', 'the Six Nations'. */
export function isNameInWords(setting: Setting, at: number): boolean {
  const { text, isCapital, sourceAt } = setting;
  return at > 1 && isCapital(at) && text.charCodeAt(at - 1) === 32 && sourceAt(at - 1) !== '\n' && (isAsciiLetter(text.charCodeAt(at - 2)) || text[at - 2] === ',') && inSentenceCase(setting, at);
}
