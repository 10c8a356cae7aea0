import type { Language, Localised } from '../lib/schema/index.ts';

/** Who stands behind a pack. A fingerprint is the short form of a key, by which people compare keys. */
export type SignatureShown =
  | { state: 'trusted'; name: string; fingerprint: string }
  | { state: 'unknown'; fingerprint: string }
  | { state: 'unsigned' };

/** A pack that the reader imported. `signature` and `version` are missing where its file does not open any more. */
export type ImportShown = { n: number; file: string; day: string; version?: string; signature?: SignatureShown; inUse: boolean };

/** A dispute of the data in use. `file`: the import that it comes from, or was changed by; none where it came with the extension. */
export type DisputeShown = { id: string; title: Localised; points: number; accounts: number; asOf: string; file?: string };

/** A key that the reader trusts: one that came with the extension, or one of their own choice, which alone can be removed. */
export type KeyShown = { key: string; name: string; fingerprint: string; own: boolean };

/** The data and keys as the options page shows them. `copies`: hosts that print the articles of outlets, and are none's. */
export type OptionsShown = { version: string; imports: ImportShown[]; disputes: DisputeShown[]; keys: KeyShown[]; outlets: KnownOutlet[]; copies: string[] };

/** How many of a kind come, are changed and go. */
export type Counts = { added: number; changed: number; removed: number };

/** What an import would change about one dispute; of one that comes or goes, all its points and accounts do. */
export type DisputeChange = { id: string; title: Localised; how: 'added' | 'changed' | 'removed'; asOf: string; points: Counts; accounts: Counts };

/** What an import would change. `renamed`: what outlets are called that would be called otherwise. */
export type ChangesShown = { disputes: DisputeChange[]; outlets: Counts; renamed: { from: Localised; to: Localised }[] };

/** A pack that was opened and not imported yet. */
export type Offer = { file: string; version: string; signature: SignatureShown; changes: ChangesShown };

/** The reasons for which a pack is not imported, or not removed; the words tell what each is and what to do. */
export type ObstacleKind =
  | 'not-a-pack' | 'too-large' | 'truncated' | 'damaged' | 'tampered' | 'newer-format' | 'wrong-form' | 'broken-references'
  | 'unusable' | 'unreadable' | 'several' | 'no-room' | 'not-kept';

/** What was in the way. `detail`, in English, is for those who make packs; '' where there is nothing to add. */
export type Obstacle = { what: ObstacleKind; detail: string };

/** Where the reader is with an import. */
export type ImportStep =
  | { kind: 'idle' }
  | { kind: 'opening'; file: string }
  | { kind: 'offered'; offer: Offer }
  | { kind: 'importing'; file: string }
  | { kind: 'refused'; doing: 'import' | 'remove'; file: string; obstacle: Obstacle }
  | { kind: 'imported'; file: string }
  | { kind: 'removed'; file: string };

/** How Crossread speaks and looks, as the reader has chosen. */
export type ReadingShown = {
  language: Language | 'auto';
  theme: 'auto' | 'light' | 'dark';
  side: 'left' | 'right';
  start: 'as-left' | 'handle' | 'open';
  room: 'push' | 'overlay';
};

/** An outlet of the data, as far as sites go. */
export type KnownOutlet = { name: Localised; country: string; hosts: string[] };

/** What Crossread may do on a host. `own`: that is the reader's to take back; `off`: granted or not, the reader wants nothing there. */
export type SiteShown = { host: string; granted: boolean; own: boolean; off: boolean };

/** The sites that the reader can decide about: of outlets, of those who print copies of their articles, and others that the reader added or switched off. */
export type SitesShown = { outlets: { name: Localised; country: string; sites: SiteShown[] }[]; copies: SiteShown[]; others: SiteShown[] };

/** What came of the reader's last decision about a site. */
export type SiteTold = { what: 'allowed' | 'denied' | 'revoked'; host: string };

/** A shortcut as it is set now; '' where no key is. */
export type ShortcutShown = { name: 'note' | 'next' | 'previous'; keys: string };
