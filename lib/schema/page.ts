import { z } from 'zod';

/** What a block of text is on its page. */
export const BlockKind = z.enum(['heading', 'paragraph', 'item', 'quote', 'caption', 'cell']);
export type BlockKind = z.infer<typeof BlockKind>;

/** A block of text as the page shows it; `article` is false for furniture: menus, lists of other stories, comments. */
export const Block = z.strictObject({
  text: z.string(),
  kind: BlockKind,
  article: z.boolean(),
  row: z.int().min(0).optional().describe('shared by the cells of one row of a table, and by a term and what is said of it in a list of definitions'),
});
export type Block = z.infer<typeof Block>;

/** The document that the reader has open, read into plain blocks. What it says of itself (`language`, dates, `canonical`) may be wrong. */
export const Page = z.strictObject({
  url: z.string().max(8192),
  canonical: z.string().max(8192).optional(),
  title: z.string().max(2000),
  language: z.string().max(40).optional(),
  published: z.string().max(40).optional().describe('ISO 8601, as the page gives it'),
  modified: z.string().max(40).optional(),
  blocks: z.array(Block).max(20000),
  cut: z.literal(true).optional().describe('the page goes on after these blocks: it is too large to be read whole'),
});
export type Page = z.infer<typeof Page>;
