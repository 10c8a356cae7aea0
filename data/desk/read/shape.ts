import { z } from 'zod';
import { type Finding, printPath, printValue } from './findings.ts';
import { nearest } from '../terminal/nearest.ts';
import { wanted } from './wanted.ts';
import type { YamlFile } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
interface JsonSchema { description?: string; properties?: Record<string, JsonSchema>; additionalProperties?: JsonSchema | boolean; items?: JsonSchema; const?: unknown; anyOf?: JsonSchema[]; oneOf?: JsonSchema[] }

const KINDS: Record<string, string> = { string: 'a text', number: 'a number', boolean: 'true or false', array: 'a list', object: 'keys with values', record: 'keys with values' };

function at(content: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[step] : undefined), content);
}

/** The shapes that a place may have, alternatives side by side. */
function shapesAt(schema: JsonSchema, path: Path): JsonSchema[] {
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return alternatives.flatMap((one) => shapesAt(one, path));
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  const further = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  const next = typeof step === 'number' ? schema.items : (schema.properties?.[String(step)] ?? further);
  return next ? shapesAt(next, rest) : [];
}

/** What would have been right, in words. */
function expectation(issue: Issue, shapes: readonly JsonSchema[]): string {
  switch (issue.code) {
    case 'invalid_type': return KINDS[issue.expected] ?? issue.expected;
    case 'invalid_value': return `one of: ${issue.values.join(', ')}`;
    // A pattern without words of its own is told by what its field is for.
    case 'invalid_format': return issue.message.startsWith('Invalid string') ? (shapes[0]?.description ?? issue.message) : issue.format === 'url' ? 'a web address that begins with https://' : wanted(issue.message);
    case 'invalid_union': {
      if (issue.discriminator) return `one of: ${shapes.map((one) => String(one.const)).join(', ')}`;
      return [...new Set(issue.errors.flatMap((errors) => errors.slice(0, 1).map((error) => expectation(error, []))))].join(', or ');
    }
    case 'invalid_key': return wanted(issue.issues[0]?.message ?? issue.message);
    case 'too_small': return issue.origin === 'array' ? 'a list with something in it' : issue.origin === 'string' ? 'a text that is not empty' : `a number ${issue.inclusive ? 'from' : 'over'} ${issue.minimum}${issue.inclusive ? ' on' : ''}`;
    case 'too_big': return issue.origin === 'string' ? `a text of at most ${issue.maximum} characters` : issue.message;
    default: return wanted(issue.message);
  }
}

/** The content of a file with a number, or true or false, at a place taken for the text that it would be in quotes. */
function quotedAt(content: unknown, path: Path, given: unknown): unknown {
  const copy = structuredClone(content);
  const last = path.at(-1);
  const parent = at(copy, path.slice(0, -1)) as Record<PropertyKey, unknown> | undefined;
  if (parent && last !== undefined) parent[last] = String(given);
  return copy;
}

/** What is wrong with a number, or true or false, that stands where a text belongs: more than its quotes, or nothing else. */
function beyondQuotes(yaml: YamlFile, schema: z.ZodType, path: Path, given: unknown): Issue | undefined {
  const result = schema.safeParse(quotedAt(yaml.content, path, given));
  return result.error?.issues.find((issue) => issue.path.join('\n') === path.join('\n'));
}

function fromIssue(yaml: YamlFile, schema: z.ZodType, json: JsonSchema, issue: Issue): Finding[] {
  const finding = (path: Path, expected: string, actual: string, tip: string) => ({ rule: 'schema', file: yaml.file, line: yaml.lineOf(path), path: printPath(path), expected, actual, tip });
  const shapes = shapesAt(json, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = [...new Set(shapes.flatMap((one) => Object.keys(one.properties ?? {})))];
    return issue.keys.map((key) => {
      const [near] = nearest(key.trim(), known);
      return finding([...issue.path, key], `one of the keys: ${known.join(', ')}`, `the key "${key}"`, near === undefined ? 'Check the spelling and the indentation.' : `Perhaps ${near}? Check the spelling and the indentation.`);
    });
  }
  const expected = expectation(issue, shapes);
  const given = at(yaml.content, issue.path);
  const last = issue.path.at(-1);
  if (given === undefined && last !== undefined) return [finding(issue.path, `"${String(last)}": ${expected}`, 'nothing', `Add "${String(last)}" here.`)];
  const actual = issue.code === 'invalid_key' ? `the key "${String(last)}"` : printValue(given);
  const plain = (typeof given === 'number' || typeof given === 'boolean') && /^a (text|version)/.test(expected);
  const further = plain ? beyondQuotes(yaml, schema, issue.path, given) : undefined;
  if (further) return [finding(issue.path, expectation(further, shapes), actual, 'README.md says how it is written.')];
  const tip = given === null ? 'Write a value after the colon, or delete the line.'
    : plain ? 'Put it in quotes, as it is to read.'
      : 'README.md says how it is written.';
  return [finding(issue.path, expected, actual, tip)];
}

/** The places at which a key is lacking because it is misspelt: that is told once, at the key that is there. */
function misspelt(yaml: YamlFile, json: JsonSchema, issues: readonly Issue[]): Set<string> {
  return new Set(issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const known = [...new Set(shapesAt(json, issue.path).flatMap((one) => Object.keys(one.properties ?? {})))];
    const given = at(yaml.content, issue.path) as object;
    return issue.keys.flatMap((key) => nearest(key.trim(), known).slice(0, 1)).filter((near) => !Object.hasOwn(given, near)).map((near) => printPath([...issue.path, near]));
  }));
}

/** Parses a file's content by its schema. Where it does not fit, every place that is not as it should be gives one finding. */
export function shape<S extends z.ZodType>(yaml: YamlFile, schema: S): { ok: true; data: z.output<S> } | { ok: false; findings: Finding[] } {
  const result = schema.safeParse(yaml.content);
  if (result.success) return { ok: true, data: result.data };
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const told = misspelt(yaml, json, result.error.issues);
  const firstAtPlace = new Map<string, Finding>();
  for (const finding of result.error.issues.flatMap((issue) => fromIssue(yaml, schema, json, issue))) {
    if (!told.has(finding.path) && !firstAtPlace.has(finding.path)) firstAtPlace.set(finding.path, finding);
  }
  return { ok: false, findings: [...firstAtPlace.values()] };
}
