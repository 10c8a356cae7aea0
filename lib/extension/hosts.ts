/**
 * The hosts that Crossread reads at once when installed. Written here by hand, and not derived from the data, so that new data
 * can never widen what the extension asks for: a browser would disable it until the reader agrees. PERMISSIONS.md gives the reasons.
 */
export const INSTALL_HOSTS: readonly string[] = [
  'news.sbs.co.kr', 'vibetimes.co.kr', 'www.vibetimes.co.kr', 'arstechnica.com',
  'techcrunch.com', 'www.tomshardware.com', 'www.theseoulglobe.com', 'www.thenews.com.pk',
  'www.tmtpost.com', 'news.aibase.com', 'www.chinadaily.com.cn', 'www.cna.com.tw',
  'www.yicai.com', 'news.hada.io', 'aihola.com', 'tensorfeed.ai',
];

/** The match pattern of the manifest for a host. */
export function hostPattern(host: string): string {
  return `*://${host}/*`;
}

/** The host part of a match pattern, such as `example.com`, `*.example.com` or `*`; '' for what is none of web pages. */
function hostPart(pattern: string): string {
  if (pattern === '<all_urls>') return '*';
  return /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
}

/** The host that a match pattern is of, where it is of one alone. */
export function hostOf(pattern: string): string | undefined {
  const host = hostPart(pattern);
  return host === '' || host.includes('*') ? undefined : host;
}

/** True where a match pattern, as browsers give those that were granted, takes in a host. */
export function takesIn(pattern: string, host: string): boolean {
  const part = hostPart(pattern);
  return part === '*' || part === host || (part.startsWith('*.') && `.${host}`.endsWith(part.slice(1)));
}
