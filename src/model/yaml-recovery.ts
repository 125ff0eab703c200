import { parseDocument } from 'yaml';
import type { YamlFault } from './yaml-errors.ts';

/** A key with a value on its line; the value may be that of an item of a list. */
const FIELD = /^([ ]*(?:- +)?[^\s:#][^:]*:)([ \t].*)?$/;

/** Stands in for a value that cannot be read. */
const STAND_IN = 'x';

/**
 * The YAML with what is wrong made harmless, of the same length, so that what else is wrong can be
 * found and stands where it stood. Null where that would be guessing: what followed would mislead.
 *
 * @param fault what has been reported
 * @param passed gets the offset of a value that was replaced
 */
export function passOver(
  yaml: string,
  { at, within }: YamlFault,
  passed: Set<number>,
): string | null {
  if (within === null) return null;
  return within === 'tabs' ? tabsAsSpaces(yaml) : withoutValue(yaml, at, passed);
}

function withoutValue(yaml: string, at: number, passed: Set<number>): string | null {
  const start = yaml.lastIndexOf('\n', at - 1) + 1;
  const line = /^[^\r\n]*/.exec(yaml.slice(start))?.[0] ?? '';
  const rest = yaml.slice(start + line.length);
  const [, key = '', value = ''] = FIELD.exec(line) ?? [];
  if (value.trim() === '' || goesOn(line, rest) || passed.has(start + key.length + 1)) return null;
  passed.add(start + key.length + 1);
  const harmless = ` ${STAND_IN}`.padEnd(value.length);
  return yaml.slice(0, start) + key + harmless + rest;
}

/** Tabs may have been meant as any number of spaces; one each keeps every place. */
function tabsAsSpaces(yaml: string): string | null {
  const spaced = yaml.replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', ' '));
  return parseDocument(spaced, { schema: 'failsafe' }).errors.length > 0 ? null : spaced;
}

/** Whether the next line is deeper, and so belongs to the value. */
function goesOn(line: string, rest: string): boolean {
  const depth = (text: string): number => text.search(/[^ ]/);
  const next = /[\r\n]+([^\r\n]*\S)/.exec(rest)?.[1] ?? '';
  return depth(next.replaceAll('\t', ' ')) > depth(line);
}
