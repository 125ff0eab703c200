/** A key with a value on its line; the value may be that of an item of a list. */
const FIELD = /^([ ]*(?:- +)?[^\s:#][^:]*:)([ \t].*)?$/;

/** Stands in for a value that cannot be read. */
const STAND_IN = 'x';

/**
 * The YAML with what is wrong on a line made harmless, of the same length, so that what else is
 * wrong can be found and stands where it stood. Null where the line is no plain field: what followed
 * from guessing would mislead.
 *
 * @param at offset on the line, which has been reported
 * @param passed gets the offset of a value that was replaced
 */
export function passOver(yaml: string, at: number, passed: Set<number>): string | null {
  const start = yaml.lastIndexOf('\n', at - 1) + 1;
  const line = /^[^\r\n]*/.exec(yaml.slice(start))?.[0] ?? '';
  const rest = yaml.slice(start + line.length);
  if (/^\s*\t/.test(line)) return tabsAsSpaces(yaml);
  const [, key = '', value = ''] = FIELD.exec(line) ?? [];
  if (value.trim() === '' || goesOn(line, rest) || passed.has(start + key.length + 1)) return null;
  passed.add(start + key.length + 1);
  const harmless = ` ${STAND_IN}`.padEnd(value.length);
  return yaml.slice(0, start) + key + harmless + rest;
}

/** Tabs may have been meant as any number of spaces; one each keeps every place. */
function tabsAsSpaces(yaml: string): string {
  return yaml.replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', ' '));
}

/** Whether the next line is deeper, and so belongs to the value. */
function goesOn(line: string, rest: string): boolean {
  const depth = (text: string): number => text.search(/[^ ]/);
  const next = /[\r\n]+([^\r\n]*\S)/.exec(rest)?.[1] ?? '';
  return depth(next.replaceAll('\t', ' ')) > depth(line);
}
