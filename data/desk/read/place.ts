import type { PackPath } from '../../../lib/editorial/rule.ts';

/** The file that a place in a pack comes from, relative to the data folder, and the place in it. */
export function placeOf([root, id, part, name, ...rest]: PackPath): { file: string; path: PackPath } {
  const present = (path: readonly (string | number | undefined)[]) => path.filter((step) => step !== undefined);
  if (root === 'outlets') return { file: `outlets/${id}.yaml`, path: present([part, name, ...rest]) };
  const folder = `disputes/${id}`;
  if (part === 'topics') return { file: `${folder}/claims/${name}.yaml`, path: rest };
  if (part === 'accounts') return { file: `${folder}/accounts/${name}.yaml`, path: rest };
  if (part === 'terms' || part === 'sources') return { file: `${folder}/${part}.yaml`, path: present([name, ...rest]) };
  return { file: `${folder}/dispute.yaml`, path: present([part, name, ...rest]) };
}
