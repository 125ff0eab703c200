import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node, type Scalar } from 'yaml';
import type { Source } from './source.ts';
import { reportYamlErrors } from './yaml-errors.ts';

/** A value in YAML, with every scalar as the text that was written. `at` is its offset in the file. */
export type Value = Text | List | Mapping | Nothing;

export interface Text {
  kind: 'text';
  at: number;
  read: string;
}
export interface List {
  kind: 'list';
  at: number;
  items: Value[];
}
export interface Mapping {
  kind: 'mapping';
  at: number;
  entries: { key: Text; value: Value }[];
}
/** What was left empty. */
export interface Nothing {
  kind: 'nothing';
  at: number;
}

/**
 * Reads YAML without guessing any type. Anchors, aliases and tags are refused, and a syntax error
 * is reported where it stands. Null when nothing can be relied on.
 *
 * @param start offset of the YAML in the source
 */
export function readYaml(source: Source, yaml: string, start: number): Value | null {
  try {
    const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
    if (reportYamlErrors(source, yaml, start, document.errors)) return null;
    return toValue(source, document.contents, start, start);
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
  return source.fault('yaml-syntax', { at: value.at, read: yaml }, {});
}

function toValue(source: Source, node: Node | null, start: number, fallback: number): Value {
  const at = node?.range ? node.range[0] + start : fallback;
  if (node !== null && isForbidden(node)) return forbidden(source, startOfValue(source, at));
  if (isMap<Node, Node | null>(node)) return toMapping(source, node.items, start, at);
  if (isSeq<Node | null>(node)) {
    return { kind: 'list', at, items: node.items.map((item) => toValue(source, item, start, at)) };
  }
  if (isScalar(node)) return toText(node, at);
  return { kind: 'nothing', at };
}

function toMapping(
  source: Source,
  pairs: { key: Node; value: Node | null }[],
  start: number,
  at: number,
): Mapping {
  const entries = pairs.flatMap(({ key, value }) => {
    const name = toValue(source, key, start, at);
    if (name.kind === 'text') return [{ key: name, value: toValue(source, value, start, name.at) }];
    source.fault('yaml-syntax', { at: name.at, read: '' }, {});
    return [];
  });
  return { kind: 'mapping', at, entries };
}

function toText(node: Scalar, at: number): Text | Nothing {
  const read = String(node.value).normalize('NFC').trim();
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
  return { kind: 'nothing', at };
}
