/**
 * The hosts that Crossread reads at once when installed. Written here by hand, and not derived from the data, so that new data
 * can never widen what the extension asks for: a browser would disable it until the reader agrees. PERMISSIONS.md gives the reasons.
 */
export const INSTALL_HOSTS: readonly string[] = ['news.sbs.co.kr', 'vibetimes.co.kr', 'www.vibetimes.co.kr'];

/** The match pattern of the manifest for a host. */
export function hostPattern(host: string): string {
  return `*://${host}/*`;
}
