import type { YAMLError } from 'yaml';
import type { Source } from './source.ts';

/** A line of a YAML text. */
interface Line {
  text: string;
  /** Offset in the YAML. */
  at: number;
}

/** An error, where it is noticed, and the lines around that place. */
interface Slip {
  source: Source;
  /** Offset of the YAML in the source. */
  start: number;
  error: YAMLError;
  lines: Line[];
  /** Index among the lines. */
  index: number;
  line: Line;
}

/** Marks of lists that YAML has no use for, before a key. */
const BULLET = /^(\s*)((?:[–—•·*‣▪●◦]|\d{1,2}[.)])\s+|-(?=\p{L}))([^\s:]+:(?:\s.*)?)$/u;
/** A key with the signs of bold or italic text round it. */
const BOLD = /^(\s*(?:- +)?)[*_]{1,2}([\p{L}-]+)(?::[*_]{1,2}|[*_]{1,2}:)[ \t]*(.*)$/u;
/** A key with a sign that is no colon after it. */
const EQUALS = /^(\s*(?:- +)?)([\p{L}-]+)[ \t]*[=：][ \t]*(.+)$/u;
/** A key with a space after its colon that YAML takes for a letter. */
const SPACED = /^(\s*(?:- +)?)([\p{L}-]+):[\u00A0\u2007\u202F\u3000]+(.*)$/u;
const BARE = /^(\s*(?:- +)?)([\p{L}-]+)[ \t]+([^:]+)$/u;

/**
 * Reports what an editor surely did where YAML stumbled: a list with other marks than hyphens, a key
 * without its colon, a text that goes on at the margin, hyphens as round a note's front matter.
 *
 * @returns whether it was anything of the kind
 */
export function reportSlip(source: Source, yaml: string, start: number, error: YAMLError): boolean {
  const lines = linesOf(yaml);
  const at = Math.min(error.pos[0], yaml.length);
  const index = lines.findLastIndex((line) => line.at <= at);
  const line = lines[index];
  if (line === undefined) return false;
  const slip = { source, start, error, lines, index, line };
  return [document, tab, bullets, key, escape, indent, continued].some((rule) => rule(slip));
}

/** Every line of the kind: the second would else be told only when the first is mended. */
function bullets({ source, start, lines, line }: Slip): boolean {
  if (!BULLET.test(line.text)) return false;
  for (const { text, at } of lines) {
    const [, before = '', mark = '', rest = ''] = BULLET.exec(text) ?? [];
    // As wide as it was, so that the lines below it stand as they should.
    const near = `${'-'.padEnd(Math.max(2, mark.length))}${rest}`;
    const place = { at: start + at + before.length, read: text };
    if (rest !== '') source.fault('yaml-key', place, { near });
  }
  return true;
}

function key({ source, start, line: { text, at } }: Slip): boolean {
  return reportKeyLine(source, text, start + at);
}

/**
 * Reports a line that has a key, but not as YAML writes it: `datum = 2024-04-23`, `**datum:** …`.
 *
 * @param at offset of the line in the source
 * @returns whether it is such a line
 */
export function reportKeyLine(source: Source, text: string, at: number): boolean {
  const bare = BARE.exec(text);
  const found =
    BOLD.exec(text) ??
    EQUALS.exec(text) ??
    SPACED.exec(text) ??
    (isKey(bare?.[2], source) ? bare : null);
  if (found === null) return false;
  const [, before = '', name = '', value = ''] = found;
  const dash = before.trim() === '' ? '' : '- ';
  const place = { at: at + text.search(/\S/), read: text };
  source.fault('yaml-key', place, { near: `${dash}${name}: ${value}`.trim() });
  return true;
}

function isKey(name: string | undefined, { locale: { keys } }: Source): boolean {
  const { meeting, presentation, post, page, site, person, personRole } = keys;
  const groups: Record<string, string[]>[] = [meeting, presentation, post, page];
  groups.push(site, person, personRole);
  const known = groups.flatMap((names) => [...Object.keys(names), ...Object.values(names).flat()]);
  return name !== undefined && known.includes(name.toLowerCase());
}

/** The line itself may end what is before it, and is then noticed at the next. */
function document({ source, start, error, lines, index }: Slip): boolean {
  if (error.code !== 'MULTIPLE_DOCS') return false;
  const found = lines.slice(0, index + 1).findLast(({ text }) => /^(?:---|\.\.\.)\s*$/.test(text));
  if (found === undefined) return false;
  source.fault('yaml-document', { at: start + found.at, read: found.text.trim() }, {});
  return true;
}

/** Where the parser takes it for a space in a text of several lines. */
function tab({ source, start, line: { text, at } }: Slip): boolean {
  if (!/^ *\t[ \t]*\S/.test(text)) return false;
  source.fault('yaml-tab', { at: start + at, read: text }, {});
  return true;
}

/** Single quotation marks take a backslash for what it is. */
function escape({ source, start, error, line: { text, at } }: Slip): boolean {
  const [, before = '', value] = /^(\s*(?:- +)?[^\s:]+:\s+)"(.*)"\s*$/.exec(text) ?? [];
  if (error.code !== 'BAD_DQ_ESCAPE' || value === undefined || value.includes('"')) return false;
  const near = `'${value.replaceAll("'", "''")}'`;
  const place = { at: start + at + before.length, read: text.slice(before.length) };
  source.fault('yaml-escape', place, { near });
  return true;
}

/** Noticed in the line before a key that stands too far in, or at one that stands less far in. */
function indent({ source, start, error, lines, index, line }: Slip): boolean {
  const next = lines.slice(index + 1).find(({ text }) => text.trim() !== '');
  const isDeeper = next !== undefined && depthOf(next.text) > depthOf(line.text);
  const isBefore =
    error.code === 'BLOCK_AS_IMPLICIT_KEY' &&
    isDeeper &&
    !/:\s.*:\s/.test(line.text) &&
    /^\s*(?:- +)?[^\s:]+:(?:\s|$)/.test(next.text);
  const isHere = error.message.includes('at node end') && /^[^\s:]+:(?:\s|$)/.test(line.text);
  const found = isBefore ? next : isHere && error.pos[0] === line.at ? line : undefined;
  if (found === undefined) return false;
  source.fault('yaml-indent', { at: start + found.at, read: found.text }, {});
  return true;
}

/** A line of text at the margin, below one that has a key. */
function continued({ source, start, error, lines, index, line: { text, at } }: Slip): boolean {
  const before = lines.slice(0, index).findLast((each) => each.text.trim() !== '');
  const isText = error.code === 'MISSING_CHAR' && /^\s*[^\s:#[\]{}-][^:]*$/.test(text);
  if (!isText || before === undefined || !/^[^\s:]+:/.test(before.text)) return false;
  source.fault('yaml-continued', { at: start + at, read: text }, { near: `  ${text.trim()}` });
  return true;
}

function depthOf(text: string): number {
  return text.search(/\S/);
}

function linesOf(yaml: string): Line[] {
  let at = 0;
  return yaml.split('\n').map((text) => {
    const line = { text: text.replace(/\r$/, ''), at };
    at += text.length + 1;
    return line;
  });
}
