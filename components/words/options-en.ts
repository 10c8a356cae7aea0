import type { Counts } from '../options-state.ts';
import { counted } from './plural.ts';

const points = counted('en', { one: '# point', other: '# points' });
const accounts = counted('en', { one: '# account', other: '# accounts' });
const disputes = counted('en', { one: '# dispute', other: '# disputes' });

const moreDisputes = counted('en', { one: '# more dispute', other: '# more disputes' });
const told = (word: string, count: number): string[] => (count === 0 ? [] : [`${count} ${word}`]);
const ASK_MAKERS = 'Tell the people who made it; the line below says what is in the way.';
const GET_AGAIN = 'Get it again from where it came from.';

export const en = {
  title: 'Settings',
  loading: 'Reading the data…',
  notRead: 'The data could not be read. Close other tabs of Crossread, or restart the browser.',
  version: (version: string): string => `Version ${version}`,
  fingerprint: 'Fingerprint',

  data: 'Data',
  dataMore: 'What pages are compared with. All of it is kept on this machine.',
  cameWith: 'Came with Crossread',
  importedOn: (day: string): string => `Imported ${day}`,
  signedBy: (name: string): string => `Signed by ${name}`,
  signedUnknown: 'Signed by an unknown key',
  unsigned: 'Unsigned',
  notInUse: 'Not in use: this version of Crossread cannot read it.',
  remove: 'Remove',
  removeNamed: (name: string): string => `Remove ${name}`,
  extent: (claims: number, all: number): string => `${points(claims)} · ${accounts(all)}`,
  asOf: (day: string): string => `as of ${day}`,
  from: (file: string): string => `From ${file}`,
  showAll: (all: number): string => `Show all ${disputes(all)}`,

  import: 'Import a pack',
  importMore: 'A pack is a file with data from someone who keeps it. It is read on this machine, and you see what would change before anything does.',
  choose: 'Choose a file',
  drop: 'or drop it on this page',
  dropNow: 'Drop the file to see what is in it',
  opening: (file: string): string => `Opening ${file}…`,
  importing: (file: string): string => `Importing ${file}…`,
  nothingYet: 'Nothing has changed yet.',
  trusted: 'You trust this key.',
  unknown: 'Nothing in the file was changed after it was signed. Whose key this is, only its fingerprint tells: compare it with one that you were given another way.',
  trust: 'Trust this key from now on',
  keyName: 'Name for this key',
  unsignedMore: 'Nothing shows who made this file, or whether it was changed on its way. Import it only if you trust the place that you have it from.',
  changes: 'What will change',
  noChange: 'Nothing: what is in this pack is in use already, or something newer is.',
  how: { added: 'New', changed: 'Changed', removed: 'Removed' },
  points: (counts: string): string => `Points: ${counts}`,
  accounts: (counts: string): string => `Accounts: ${counts}`,
  outlets: 'Outlets',
  counts: ({ added, changed, removed }: Counts): string => [...told('new', added), ...told('changed', changed), ...told('removed', removed)].join(', '),
  texts: 'Wording, terms or sources',
  more: (count: number): string => `and ${moreDisputes(count)}`,
  accept: 'Import',
  cancel: 'Cancel',
  imported: (file: string): string => `${file} was imported`,
  importedMore: 'Pages that are open already show it when they are loaded again.',
  wasRemoved: (file: string): string => `${file} was removed`,
  undo: 'Undo',
  refused: { import: (file: string): string => `${file} was not imported`, remove: (file: string): string => `${file} was not removed` },
  obstacles: {
    'not-a-pack': { is: 'This is not a Crossread pack.', tip: 'Choose a file whose name ends in .pack.' },
    'too-large': { is: 'The file is larger than any pack.', tip: 'Choose another file.' },
    truncated: { is: 'The file ends before the pack does.', tip: GET_AGAIN },
    damaged: { is: 'The file is no longer as it was made.', tip: `${GET_AGAIN} A pack is not for editing.` },
    tampered: { is: 'The signature does not belong to these contents.', tip: 'Somebody may have changed them, or put another name to them. Get the file from the people whose pack it is.' },
    'newer-format': { is: 'The pack was made for a later version of Crossread.', tip: 'Update Crossread, then import the file again.' },
    'wrong-form': { is: 'The contents do not have the form of a pack.', tip: ASK_MAKERS },
    'broken-references': { is: 'The pack names something that is not in it.', tip: ASK_MAKERS },
    unusable: { is: 'The pack does not go together with the data in use.', tip: ASK_MAKERS },
    unreadable: { is: 'The browser could not read the file.', tip: 'It may have been moved, or be a folder. Choose it again.' },
    several: { is: 'These are several files.', tip: 'Import one pack at a time.' },
    'no-room': { is: 'There is not enough room on this machine.', tip: 'Free some space, then try again.' },
    'not-kept': { is: 'The browser could not keep the change.', tip: 'Try again. If that does not help, restart the browser.' },
  },
  nothingChanged: 'Nothing has changed.',
  close: 'Close',

  keys: 'Trusted keys',
  keysMore: 'Packs that were signed with one of these keys are shown under its name.',
  noKeys: 'None yet. When you import a signed pack, you can choose to trust its key.',
  withCrossread: 'Came with Crossread',
  yourChoice: 'Trusted by you',
  nameless: 'Unnamed key',
};
