import { Document, isPair, isScalar, isSeq, type Node, visit, YAMLMap, YAMLSeq } from 'yaml';

/** Lists that stand one entry a line; all other lists of plain values stand in brackets. */
const TALL = new Set(['addresses', 'copies', 'hosts', 'topics']);
/** Maps that stand in braces on one line. */
const FLAT = new Set(['value']);

/** Braces with a space inside, brackets without: the library knows one padding for both. */
const BRACKETS = {
  tag: 'tag:yaml.org,2002:seq', collection: 'seq' as const, default: true as const, nodeClass: YAMLSeq,
  resolve: (seq: unknown) => seq as YAMLSeq,
  stringify: (item: unknown, context: object, onComment?: () => void, onChompKeep?: () => void) =>
    (item as YAMLSeq).toString({ ...context, ...((item as YAMLSeq).flow ? { flowCollectionPadding: '' } : {}) } as never, onComment, onChompKeep),
};

/** A new document in the house style: values in braces, short lists in brackets, a blank line between statements. What is undefined is left out. */
export function houseDocument(content: object): Document {
  const document = new Document(content, { aliasDuplicateObjects: false, customTags: (tags) => [BRACKETS as never, ...tags] });
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const { value } = pair;
      if (FLAT.has(key) && value instanceof YAMLMap) value.flow = true;
      if (isSeq(value) && value.items.every((item) => isScalar(item)) && (!TALL.has(key) || value.items.length === 0)) value.flow = true;
      if (key === 'statements' && isSeq(value)) {
        if (isScalar(pair.key)) pair.key.spaceBefore = true;
        value.items.forEach((item, at) => { if (at > 0) (item as Node).spaceBefore = true; });
      }
    },
  });
  return document;
}

/** A document as its file has it: two spaces a level, no line broken. */
export function houseText(document: Document): string {
  return document.toString({ lineWidth: 0, singleQuote: true, indent: 2, flowCollectionPadding: true });
}

/** Content as the text of a file in the house style. */
export function housed(content: object): string {
  return houseText(houseDocument(content));
}

/** The pair of a map by its key; undefined where there is none. */
export function pairOf(map: YAMLMap, key: string) {
  return map.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === key);
}
