/** The words of a text in an order of their own, so that 'July 10' and '10 July', or a list with and without its last comma, compare as equal. */
export function sameWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? []).sort().join(' ');
}
