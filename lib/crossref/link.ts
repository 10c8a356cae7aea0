/** Characters that have a meaning in a text directive and must be escaped beyond what encodeURIComponent does: WICG scroll-to-text-fragment, §3.2. */
const escapeDirective = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/** An address that opens at the first place where the page prints `wording`; the address alone where there is no wording. */
export function linkTo(address: string, wording: string | undefined): string {
  if (!wording) return address;
  return `${address.split('#')[0]}#:~:text=${escapeDirective(wording)}`;
}
