import axe from 'axe-core';

/** What axe finds amiss in a tree, as 'rule: element'. Rules about a whole document are left to the pages that have one. */
export async function amiss(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, { rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
