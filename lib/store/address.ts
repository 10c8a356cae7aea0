/** An address as the store looks it up: host and path as one key, the query apart. */
export interface AddressKey {
  key: string;
  query: Map<string, string>;
}

/**
 * Reads an address for looking up: scheme, port, 'www.', fragment and a closing slash make no difference, the host's case
 * neither. Undefined for what is no http(s) address.
 */
export function addressKey(address: string): AddressKey | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const path = url.pathname.replace(/\/+$/, '') || '/';
  return { key: `${url.hostname.replace(/^www\./, '')}${path}`, query: new Map(url.searchParams) };
}

/** True where a page's address is a recorded one: same host and path, and every parameter of the recorded one there with its value. Others, such as trackers' marks, may be added. */
export function isAt(page: AddressKey, recorded: AddressKey): boolean {
  return page.key === recorded.key && [...recorded.query].every(([name, value]) => page.query.get(name) === value);
}
