import type { ErrorCode, YAMLError } from 'yaml';
import type { Place, Source } from './source.ts';

/** What an editor is told for each of the parser's codes; the rest are plain syntax errors. */
const readers: Partial<Record<ErrorCode, (source: Source, place: Place) => null>> = {
  TAB_AS_INDENT: (source, place) => source.fault('yaml-tab', place, {}),
  BAD_INDENT: (source, place) => source.fault('yaml-indent', place, {}),
  BLOCK_AS_IMPLICIT_KEY: (source, place) => reportColon(source, place),
  BAD_SCALAR_START: (source, place) =>
    source.fault('yaml-quote', place, { near: quoted(place.read) }),
  MISSING_CHAR: (source, place) => source.fault('yaml-unclosed', place, {}),
};

/**
 * Reports the first syntax error; the parser loses its way after it, and what it then says would
 * mislead. Tabs are reported line by line. Duplicate keys are left to the reader of the keys, who
 * also knows their other names. Returns whether there was an error.
 */
export function reportYamlErrors(
  source: Source,
  yaml: string,
  start: number,
  errors: YAMLError[],
): boolean {
  const serious = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const first = serious[0];
  if (first === undefined) return false;
  const tabs = serious.filter(({ code }) => code === 'TAB_AS_INDENT');
  for (const { code, pos } of first.code === 'TAB_AS_INDENT' ? tabs : [first]) {
    const at = Math.min(pos[0], yaml.length);
    const place = { at: at + start, read: restOfLine(yaml, at) };
    (readers[code] ?? reportSyntax)(source, place);
  }
  return true;
}

function reportSyntax(source: Source, place: Place): null {
  const line = lineAround(source.text, place.at);
  const unspaced = /^([^\s:]+):(\S.*)$/.exec(line);
  if (unspaced === null) return source.fault('yaml-syntax', place, {});
  const [, key = '', value = ''] = unspaced;
  return source.fault('yaml-colon', { ...place, read: line }, { key, near: `${key}: ${value}` });
}

/** A colon and a space inside a value start a new key, unless the value is quoted. */
function reportColon(source: Source, place: Place): null {
  const line = lineAround(source.text, place.at);
  const [, key = '', value = ''] = /^[\s-]*([^:]+):\s*(.*)$/.exec(line) ?? [];
  return source.fault('yaml-colon', place, { key, near: `${key}: ${quoted(value)}` });
}

function quoted(value: string): string {
  return `"${value.trim().replaceAll('"', "'")}"`;
}

function restOfLine(text: string, at: number): string {
  return /^[^\r\n]*/.exec(text.slice(at))?.[0] ?? '';
}

function lineAround(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  return restOfLine(text, start);
}
