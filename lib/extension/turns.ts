/** Where the shortcuts lead, in the order in which they are told; also the names of the manifest's commands. Apart from the messages, whose schemas the pages that tell the shortcuts have no use for. */
export const TURNS = ['note', 'next', 'previous'] as const;

/** Where a shortcut leads. */
export type Turn = (typeof TURNS)[number];
