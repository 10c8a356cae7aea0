import { counted } from './plural.ts';

const points = counted('en', { one: '# point', other: '# points' });
const accounts = counted('en', { one: '# account', other: '# accounts' });
const outlets = counted('en', { one: '# outlet', other: '# outlets' });
const origins = counted('en', { one: '# origin', other: '# origins' });
const differing = counted('en', { one: '# differs', other: '# differ' });
const disputes = counted('en', { one: '# dispute', other: '# disputes' });

export const en = {
  landmark: 'Crossread: what other outlets report',
  compared: (count: number, differ: number): string => `${points(count)} compared, ${differing(differ)}`,
  moveHandle: 'Arrow keys move this tab along the edge',
  overview: (count: number, all: number, papers: number, day: string): string => `${points(count)} · ${outlets(papers)}, ${accounts(all)} · as of ${day}`,
  close: 'Close',
  settings: 'Settings',
  compare: 'Compare all accounts',
  otherSide: { left: 'Move to the left', right: 'Move to the right' },
  width: 'Width of the panel',

  filter: 'Show',
  all: 'All',
  kinds: {
    differs: 'Differs',
    'other-source': 'Source',
    'other-wording': 'Wording',
    specific: 'Specific',
    same: 'Same',
    'only-here': 'Only here',
    'only-elsewhere': 'Elsewhere',
  },
  order: 'Order',
  orders: { page: 'As on the page', differences: 'Differences first' },
  shown: (count: number, all: number): string => `${count} of ${points(all)} shown`,
  none: 'No points of this kind',

  differs: {
    count: 'Different figure',
    date: 'Different date',
    period: 'Different dates',
    version: 'Different version',
    names: 'Different name',
    stated: 'Different report',
  },
  sameStated: 'Reported there too',
  relations: {
    'other-source': 'Different source',
    'other-wording': 'Different wording',
    'more-specific': 'More specific there',
    'less-specific': 'More specific here',
    same: 'Same',
    'only-here': 'Reported here only',
    'only-elsewhere': 'Reported elsewhere',
  },

  onThisPage: 'On this page',
  elsewhere: 'Reported elsewhere, not here',
  here: 'Here',
  jump: 'Show in the article',
  details: 'In full',
  jumpTo: (place: number): string => `Passage ${place}`,
  jumped: (question: string): string => `Passage shown: ${question}`,
  missing: 'This passage is no longer on the page',
  recorded: (day: string): string => `Recorded ${day}:`,
  nowSays: 'the page now says',

  bound: {
    exact: (figure: string): string => figure,
    about: (figure: string): string => `about ${figure}`,
    over: (figure: string): string => `over ${figure}`,
    under: (figure: string): string => `under ${figure}`,
    'at-least': (figure: string): string => `at least ${figure}`,
    'at-most': (figure: string): string => `at most ${figure}`,
    nearly: (figure: string): string => `nearly ${figure}`,
  },
  noName: 'no name given',
  quotes: ['‘', '’'],
  also: 'also:',
  reported: 'reported',

  weight: (papers: number, roots: number): string => (roots === 0 ? `${outlets(papers)}, origin not named` : `${outlets(papers)}, ${origins(roots)}`),
  accounts,
  restsOn: 'which rests on',
  firmness: { plain: 'In its own voice', qualified: 'Qualified wording' },
  translated: { machine: 'Machine-translated page', human: 'Human-translated page', unsaid: 'Translated page' },
  inLanguage: (name: string): string => `(in ${name})`,
  updated: (day: string): string => `updated ${day}`,
  until: (day: string): string => `Until ${day}:`,
  otherText: 'another text',
  passage: 'Passage',
  newTab: 'opens in a new tab',

  silence: {
    'not-reported': 'Not reported by',
    'only-beginning-read': 'Only the beginning was read:',
    'published-before': 'Published before this:',
  },
  withdrawn: (day: string): string => `No longer there since ${day}:`,

  whatCompared: 'What was compared',
  howCompared: (all: number, papers: number, roots: number, day: string): string =>
    `This page with ${accounts(all)} from ${outlets(papers)}, which rest on ${origins(roots)}. Recorded by maintainers up to ${day}.`,
  limits: [
    'What carries no note was not compared.',
    'Outlets that rest on the same origin count as one origin.',
    'Where only the beginning of an account was read, its silence says nothing.',
    'Nothing of what you read leaves this machine.',
  ],

  popup: {
    covered: (count: number): string => `${points(count)} compared`,
    differ: (count: number): string => (count === 0 ? 'None differ' : differing(count)),
    open: 'Open the notes',
    notCovered: 'No known dispute on this page',
    notCoveredMore: 'Crossread read the page and knows no other accounts of it.',
    notChecked: 'This page was not checked',
    notCheckedMore: 'Crossread reads only the sites that you allow.',
    check: 'Check this page',
    offHere: 'Off for this site',
    offHereMore: 'Pages of this site are not read.',
    checking: 'Reading the page…',
    unavailable: 'Not available here',
    unavailableMore: 'The browser keeps this page closed to extensions.',
    failed: 'The page could not be read',
    failedMore: 'The reading broke off. Reload the page, or check it again.',
    details: 'Details',
    knows: (known: number, papers: number, day: string, age: string): string => `Crossread knows ${disputes(known)} from ${outlets(papers)}, as of ${day} (${age}).`,
    newer: 'This page is newer than these data.',
    always: 'Always read this site',
    onThisSite: 'On for this site',
  },
};
