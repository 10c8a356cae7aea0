import type { Protocol } from 'puppeteer-core';

/** What assistive technology gets of one element: its role as ARIA names it, its accessible name, and what stands in it. */
export type Spoken = {
  role: string;
  name: string;
  /** Of a heading, from 1. */
  level?: number;
  /** The words beside its name. */
  description?: string;
  children: Spoken[];
};

/** Every element of a tree that is of a role, in the order of the page. */
export function allOf(tree: Spoken, role: string): Spoken[] {
  return [...(tree.role === role ? [tree] : []), ...tree.children.flatMap((child) => allOf(child, role))];
}

/** All text in a tree, in the order of the page. */
export function textOf(tree: Spoken): string {
  const own = tree.role === 'text' ? [tree.name] : [];
  return [...own, ...tree.children.map(textOf)].filter((part) => part !== '').join(' ');
}

/** Chromium's list of accessible nodes as a tree: without those that it keeps from assistive technology, and with its text in one piece. */
export function spokenInChromium(nodes: Protocol.Accessibility.AXNode[]): Spoken | undefined {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const spoken = (node: Protocol.Accessibility.AXNode): Spoken[] => {
    const children = (node.childIds ?? []).flatMap((id) => (byId.has(id) ? spoken(byId.get(id)!) : []));
    const role = String(node.role?.value ?? '');
    if (node.ignored || ['none', 'generic', 'InlineTextBox'].includes(role)) return children;
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
    const description = node.description?.value;
    return [{
      role: role === 'StaticText' ? 'text' : role, name: String(node.name?.value ?? ''),
      ...(level === undefined ? {} : { level: Number(level) }), ...(description ? { description: String(description) } : {}), children,
    }];
  };
  return nodes[0] && spoken(nodes[0])[0];
}

/**
 * The tree of a tab in Firefox. Runs in the browser's own window, so it is sent there as source and may name nothing from
 * outside. Undefined until the tab's document has arrived there.
 */
export function spokenInFirefox(browser: unknown): Spoken | undefined {
  const { Cc, Ci } = globalThis as any;
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  // Kept, or Firefox would end the service, and its trees, when this function does.
  Reflect.set(globalThis, 'crossreadSpoken', service);
  const found = service.getAccessibleFor(browser)?.firstChild;
  const attribute = (one: any, name: string): string => {
    try {
      return one.attributes.getStringProperty(name);
    } catch {
      return '';
    }
  };
  const spoken = (one: any): Spoken[] => {
    const children: Spoken[] = [];
    for (let child = one.firstChild; child; child = child.nextSibling) children.push(...spoken(child));
    const own: string = service.getStringRole(one.role);
    if (['text leaf', 'static'].includes(own)) return [{ role: 'text', name: one.name ?? '', children: [] }];
    const role = one.computedARIARole || own;
    if (role === 'generic' || own === 'text container' || own === 'section') return children;
    const level = attribute(one, 'level');
    return [{ role, name: one.name ?? '', ...(level ? { level: Number(level) } : {}), ...(one.description ? { description: one.description } : {}), children }];
  };
  return found ? spoken(found)[0] : undefined;
}
