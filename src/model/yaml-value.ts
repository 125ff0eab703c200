import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node, type Scalar } from 'yaml';
import { usableValue } from './characters.ts';
import type { Source } from './source.ts';
import { lineFrom, reportLine, reportYamlErrors } from './yaml-errors.ts';
import { reportHashes } from './yaml-hash.ts';
import { passOver } from './yaml-recovery.ts';
import { reportKeyLine } from './yaml-slips.ts';

/** A value in YAML, with every scalar as the text that was written. `at` is its offset in the file. */
export type Value = Text | List | Mapping | Nothing;

/** A scalar, as it was written: no number, date or yes is made of it here. */
export interface Text {
  kind: 'text';
  at: number;
  read: string;
}
/** A sequence. */
interface List {
  kind: 'list';
  at: number;
  items: Value[];
}
/** A mapping, with its keys in the order they were written. */
export interface Mapping {
  kind: 'mapping';
  at: number;
  entries: { key: Text; value: Value }[];
}
/** What was left empty, or could not be read. */
interface Nothing {
  kind: 'nothing';
  at: number;
  /** Something was written, and has been reported. */
  reported?: true;
}

/** Where a document stands in its source, and what of it has been passed over. */
interface Reading {
  source: Source;
  /** Offset of the YAML in the source. */
  start: number;
  /** Offsets in the YAML of values that could not be read and are reported. */
  passed: ReadonlySet<number>;
}

/** Lines that are mended in thought, to find what else is wrong; more are rarely one mistake each. */
const MOST_PASSED = 20;

/**
 * Reads YAML without guessing any type. Anchors, aliases and tags are refused. Errors of syntax are
 * reported where they stand; what is left is read all the same where it can be told apart, so that
 * an editor sees every problem at once. Null when nothing can be relied on.
 *
 * @param start offset of the YAML in the source
 */
export function readYaml(source: Source, yaml: string, start: number): Value | null {
  const passed = new Set<number>();
  try {
    for (let text: string | null = yaml; text !== null && passed.size < MOST_PASSED;) {
      const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
      const fault = reportYamlErrors(source, text, start, document.errors);
      if (fault === null) reportHashes(source, text, start);
      if (fault === null) return toValue({ source, start, passed }, document.contents, start);
      text = passOver(text, fault, passed);
    }
    return null;
  } catch {
    // The parser is recursive and can run out of stack on hostile nesting.
    return source.fault('yaml-syntax', { at: start, read: yaml }, {});
  }
}

/** Reads YAML that must hold keys and values; where it is empty, there are none. */
export function readMapping(source: Source, yaml: string, start: number): Mapping | null {
  const value = readYaml(source, yaml, start);
  if (value === null || value.kind === 'mapping') return value;
  if (value.kind === 'nothing') return { kind: 'mapping', at: start, entries: [] };
  // A key alone, with no space after its colon, is a text to YAML.
  if (value.kind === 'text' && reportOnly(source, value.at)) return null;
  return source.fault('yaml-syntax', { at: value.at, read: yaml }, {});
}

function reportOnly(source: Source, at: number): boolean {
  const line = lineFrom(source.text, at);
  return reportLine(source, line, at) || reportKeyLine(source, line, at);
}

function toValue(reading: Reading, node: Node | null, fallback: number): Value {
  const { source, start, passed } = reading;
  const at = node?.range ? node.range[0] + start : fallback;
  if (passed.has(at - start)) return { kind: 'nothing', at, reported: true };
  if (node !== null && isForbidden(node)) return forbidden(source, startOfValue(source, at));
  if (isMap<Node, Node | null>(node)) return toMapping(reading, node.items, at);
  if (isSeq<Node | null>(node)) {
    return { kind: 'list', at, items: node.items.map((item) => toValue(reading, item, at)) };
  }
  if (isScalar(node)) return toText(source, node, at);
  return { kind: 'nothing', at };
}

function toMapping(
  reading: Reading,
  pairs: { key: Node; value: Node | null }[],
  at: number,
): Mapping {
  const entries = pairs.flatMap(({ key, value }) => {
    const name = toValue(reading, key, at);
    if (name.kind === 'text') return [{ key: name, value: toValue(reading, value, name.at) }];
    const isReported = name.kind === 'nothing' && name.reported === true;
    if (!isReported) reading.source.fault('yaml-syntax', { at: name.at, read: '' }, {});
    return [];
  });
  return { kind: 'mapping', at, entries };
}

function toText(source: Source, node: Scalar, at: number): Text | Nothing {
  const [start = 0, end = 0] = node.range ?? [];
  const usable = usableValue(source, String(node.value), { at, length: end - start });
  if (usable === null) return { kind: 'nothing', at, reported: true };
  const read = usable.normalize('NFC').trim();
  const empty = read === '' || (node.type === 'PLAIN' && (read === '~' || read === 'null'));
  return empty ? { kind: 'nothing', at } : { kind: 'text', at, read };
}

function isForbidden(node: Node): boolean {
  return isAlias(node) || Boolean(node.tag) || ('anchor' in node && Boolean(node.anchor));
}

/** The parser counts a value's place from after its anchor and tag. */
function startOfValue({ text }: Source, at: number): number {
  const before = /[&!*][^\r\n]*$/.exec(text.slice(Math.max(0, at - 200), at));
  return before === null ? at : at - before[0].length;
}

function forbidden(source: Source, at: number): Nothing {
  const line = /^[^\r\n]*/.exec(source.text.slice(at))?.[0] ?? '';
  source.fault('yaml-reference', { at, read: line }, { near: `"${line.replaceAll('"', "'")}"` });
  return { kind: 'nothing', at, reported: true };
}
