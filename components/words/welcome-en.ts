export const en = {
  title: 'Welcome',
  lead: 'What other outlets report, beside what you read',
  says: [
    'When an article covers a dispute that Crossread knows, notes come up beside it: what other outlets report on the very same points.',
    'Elsewhere a figure, a date or a source may be the same, or another, or not there at all. Crossread shows which, and leaves it to you what to make of it.',
    'Below is an article with its notes. Press an underlined passage to see its note, or a note to see its passage.',
  ],
  demo: 'A demonstration: the newspaper is invented, and so are some of the figures.',
  away: 'The notes of this article cannot be shown just now. Reload the page.',
  shapes: 'The shapes',
  kinds: {
    differs: 'Another figure, date or name there',
    'other-source': 'The same, from another source',
    'other-wording': 'The same, in other words',
    specific: 'One of the two is more specific',
    same: 'The same in both',
    'only-here': 'No other account has it',
    'only-elsewhere': 'Not in this article',
  },
  keys: 'The keys',
  privacy: 'Nothing that you read leaves this machine: Crossread makes no connection to anywhere.',
};
