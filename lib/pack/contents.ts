import { limits } from '../editorial/limits.ts';
import { checkStructure } from '../editorial/structure.ts';
import type { Pack } from '../schema/index.ts';
import { type Bytes, textOf } from './bytes.ts';
import { isDeeper } from './depth.ts';
import { formed } from './form.ts';
import { isNewer, newer } from './header.ts';
import { type Step, stop, type What } from './problem.ts';
import { broughtUp } from './upgrade.ts';

/** Deeper than any pack is nested. */
const DEPTH_LIMIT = 64;

/** What a JSON text in UTF-8 holds; undefined where it is no JSON, no object, or nested as no pack is. */
export function jsonOf(bytes: Bytes): Record<string, unknown> | undefined {
  const text = isDeeper(bytes, DEPTH_LIMIT) ? undefined : textOf(bytes);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** As much of a text as is read: a circle may be a thousand names long. */
const short = (text: string) => (text.length > 200 ? `${text.slice(0, 199)}…` : text);

/** The first thing by which a pack cannot be used: what it names and has not, or more than pages can be held against; undefined where there is none. A chain too long to follow is one. */
function fault(pack: Pack): { what: What; expected: string; actual: string } | undefined {
  try {
    const stray = Object.entries(pack.disputes).find(([id, dispute]) => dispute.id !== id);
    if (stray) return { what: 'broken-references', expected: `disputes.${stray[0]}.id: "${stray[0]}"`, actual: `"${stray[1].id}"` };
    const [first] = checkStructure(pack);
    return first && { what: first.rule === limits.name ? 'wrong-form' : 'broken-references', expected: short(`${first.path.join('.')}: ${first.expected}`), actual: short(first.actual) };
  } catch (error) {
    if (error instanceof RangeError) return { what: 'broken-references', expected: 'chains of sources and names that come to an end', actual: 'one too long to follow' };
    throw error;
  }
}

/** The pack that JSON of this or an earlier format holds: brought up, of the form that the schema gives, and whole in what it names. */
export function packFrom(json: Record<string, unknown>): Step<Pack> {
  const { format } = json;
  if (isNewer(format)) return newer(format);
  const step = formed(broughtUp(json));
  const broken = step.ok ? fault(step.value) : undefined;
  return broken ? stop(broken.what, broken.expected, broken.actual) : step;
}
