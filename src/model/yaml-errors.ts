import type { YAMLError } from 'yaml';
import type { Place, Source } from './source.ts';
import { reportSlip } from './yaml-slips.ts';

/** A reported error of syntax. */
export interface YamlFault {
  /** Offset in the YAML. */
  at: number;
  /** What has to be passed over to find what else is wrong; null where nothing can be relied on. */
  within: 'value' | 'tabs' | null;
}

/**
 * Reports the first syntax error; the parser loses its way after it, and what it then says would
 * mislead. Tabs are reported line by line. Duplicate keys are left to the reader of the keys, who
 * also knows their other names.
 *
 * @returns where it is, null where there was no error
 */
export function reportYamlErrors(
  source: Source,
  yaml: string,
  start: number,
  errors: YAMLError[],
): YamlFault | null {
  const serious = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const [first] = serious;
  if (first === undefined) return null;
  const tabs = serious.filter(({ code }) => code === 'TAB_AS_INDENT');
  if (first.code !== 'TAB_AS_INDENT') return reportError(source, yaml, start, first);
  for (const { pos } of tabs)
    source.fault('yaml-tab', { at: pos[0] + start, read: lineFrom(yaml, pos[0]) }, {});
  return { at: first.pos[0], within: 'tabs' };
}

/** What an editor wrote tells more than what the parser stumbled over, so that is tried first. */
function reportError(source: Source, yaml: string, start: number, error: YAMLError): YamlFault {
  const at = Math.min(error.pos[0], yaml.length);
  if (reportSlip(source, yaml, start, error)) return { at, within: null };
  const lineStart = at === 0 ? 0 : yaml.lastIndexOf('\n', at - 1) + 1;
  const line = lineFrom(yaml, lineStart);
  if (reportLine(source, line, start + lineStart)) return { at: lineStart, within: 'value' };
  const place = { at: at + start, read: lineFrom(yaml, at) };
  if (isUnclosed(error)) return { at: reportUnclosed(source, yaml, start, place), within: 'value' };
  if (isIndent(error)) source.fault('yaml-indent', place, {});
  else source.fault('yaml-syntax', { ...place, read: line }, {});
  return { at, within: null };
}

/** What begins a list, a key or a mapping, and cannot on that line, or has text after its end. */
const OPENS_OTHERWISE = /^(?:[-?](?:$|\s(?!.*:\s))|(?:\[[^\]]*\]|\{[^}]*\})\s*[^\s#,\]}])/;

/**
 * Reports a line whose key has no space after its colon, or whose value must be quoted: with a colon
 * in it, or starting with a sign of YAML's own. Returns whether it is such a line.
 */
export function reportLine(source: Source, line: string, at: number): boolean {
  const unspaced = /^\s*(?:- +)?([^\s:"'[{]+):([^\s/].*)$/.exec(line);
  const [, before = '', key = '', value = ''] =
    /^(\s*(?:- +)?([^\s:]+):\s+)(\S.*)$/.exec(line) ?? [];
  const place = { at: at + before.length, read: value };
  if (unspaced) {
    const [, name = '', rest = ''] = unspaced;
    source.fault(
      'yaml-colon',
      { at: at + line.search(/\S/), read: line },
      {
        key: name,
        near: `${name}: ${rest}`,
      },
    );
  } else if (/^[*&!]/.test(value)) source.fault('yaml-reference', place, { near: quoted(value) });
  else if (OPENS_OTHERWISE.test(value)) source.fault('yaml-quote', place, { near: quoted(value) });
  else if (/^[@`%|>]|^(["']).*\1\s*[^\s#]/.test(value))
    source.fault('yaml-quote', place, { near: quoted(value) });
  else if (/^[^"'[{].*:\s/.test(value))
    source.fault('yaml-colon', place, { key, near: `${key}: ${quoted(value)}` });
  else return false;
  return true;
}

function isUnclosed({ message }: YAMLError): boolean {
  return /\b(?:closing|end with)\b/.test(message);
}

function isIndent({ code, message }: YAMLError): boolean {
  return code === 'BAD_INDENT' || message.includes('without - indicator');
}

/**
 * The parser notices a missing quotation mark at the end; the editor needs its beginning.
 *
 * @returns its offset in the YAML
 */
function reportUnclosed(source: Source, yaml: string, start: number, place: Place): number {
  const opening = /(?<=[:[,-]\s+)(["'])(?:(?!\1)[^\r\n])*$/m.exec(yaml);
  const bracket = /(?<=[:-]\s+)[[{][^\]}]*$/m.exec(yaml.slice(0, place.at - start));
  const found = opening ?? bracket;
  const at = found === null ? place.at : start + found.index;
  source.fault('yaml-unclosed', { at, read: lineFrom(source.text, at) }, {});
  return at - start;
}

function quoted(value: string): string {
  return `"${value.trim().replaceAll('"', "'")}"`;
}

/** What is left of a line from an offset on. */
export function lineFrom(text: string, at: number): string {
  return /^[^\r\n]*/.exec(text.slice(at))?.[0] ?? '';
}
