/** Why what was typed is no site. */
export type TypedProblem = 'empty' | 'pattern' | 'scheme' | 'address';

/** Browsers write a host that is a number as four; six with brackets they have no match patterns for. */
const HOST = /^(?:[a-z0-9_-]+\.)*[a-z0-9_-]+$/;

/**
 * The host that a reader means by what they typed: an address or a host, with or without a port, in any script (which comes
 * out as the browser writes it, `xn--…`). A port is left out: a permission is for all ports of a host.
 */
export function typedSite(typed: string): { host: string } | { problem: TypedProblem } {
  const text = typed.trim();
  if (text === '') return { problem: 'empty' };
  if (text.includes('*')) return { problem: 'pattern' };
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d+(?:[/?#]|$))/i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return { problem: 'scheme' };
  const url = /\s/.test(text) ? null : URL.parse(scheme === undefined ? `https://${text}` : text);
  const host = url?.hostname.replace(/\.$/, '') ?? '';
  if (!HOST.test(host) || (!host.includes('.') && host !== 'localhost') || url?.username) return { problem: 'address' };
  return { host };
}
