import type { Localised } from '../lib/schema/index.ts';

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

/** All that stands on the options page. */
export type OptionsShown = { version: string; imports: ImportShown[]; disputes: DisputeShown[]; keys: KeyShown[] };

/** How many of a kind come, are changed and go. */
export type Counts = { added: number; changed: number; removed: number };

/** What an import would change about one dispute; of one that comes or goes, all its points and accounts do. */
export type DisputeChange = { id: string; title: Localised; how: 'added' | 'changed' | 'removed'; asOf: string; points: Counts; accounts: Counts };

/** What an import would change. */
export type ChangesShown = { disputes: DisputeChange[]; outlets: Counts };

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
