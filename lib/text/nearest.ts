import type { Language } from '../schema/index.ts';

/** The language of the interface that is nearest to a browser's language tag, such as 'zh-TW'; English where none is near. */
export function nearest(tag: string): Language {
  const [first, ...rest] = tag.toLowerCase().split(/[-_]/);
  if (first === 'ko' || first === 'ja') return first;
  if (first !== 'zh') return 'en';
  if (rest.includes('hans')) return 'zh';
  return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-Hant' : 'zh';
}
