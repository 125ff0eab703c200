import type { Field } from './fields.ts';
import { textField } from './field-values.ts';
import type { Population } from './population.ts';
import type { Source } from './source.ts';

const MOST = 10_000_000_000;

/** Reads a number of inhabitants: exact, approximate or a range; everything else is reported. */
export function readPopulation(source: Source, field: Field | null): Population | null {
  const text = textField(source, field);
  if (text === null) return null;
  const { at, read } = text.value;
  const { kind, figures } = splitQualifier(source, plain(source, read));
  const [first, second, ...more] = figures.map((figure) => readNumber(source, figure));
  if (!first || second === null || more.length > 0 || (second && kind === 'over'))
    return source.fault('population-format', { at, read }, { key: text.key, near: '' });
  if (first.dotted || second?.dotted) {
    const near = figures.reduce(
      (result, figure) => result.replace(figure, ungrouped(figure)),
      read,
    );
    source.fault('population-separator', { at, read }, { key: text.key, near });
  }
  if (second === undefined) return { kind, min: first.value, max: first.value };
  if (first.value < second.value) return { kind: 'range', min: first.value, max: second.value };
  const near = `${grouped(second.value)}–${grouped(first.value)}`;
  return source.fault('population-format', { at, read }, { key: text.key, near });
}

/** One kind of space, and without the word for inhabitants. */
function plain(source: Source, text: string): string {
  const spaced = text.replace(/\s+/g, ' ').toLowerCase();
  const word = source.locale.keys.populations.inhabitants.find((end) => spaced.endsWith(` ${end}`));
  return word === undefined ? spaced : spaced.slice(0, -word.length - 1).trim();
}

type Kind = Exclude<Population['kind'], 'range'>;

function splitQualifier(source: Source, text: string): { kind: Kind; figures: string[] } {
  const words = source.locale.keys.populations;
  const kinds = ['about', 'almost', 'over'] as const;
  for (const kind of kinds) {
    const word = longest(words[kind].filter((start) => text.startsWith(`${start} `)));
    if (word !== '') return { kind, figures: splitRange(text.slice(word.length + 1), words.to) };
  }
  const between = longest(words.between.filter((start) => text.startsWith(`${start} `)));
  const rest = between === '' ? text : text.slice(between.length + 1);
  return { kind: 'exact', figures: splitRange(rest, words.to) };
}

function longest(words: string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best), '');
}

function splitRange(text: string, to: string[]): string[] {
  return text.split(new RegExp(`\\s*[-–—]\\s*| (?:${to.join('|')}) `, 'u'));
}

function readNumber(source: Source, text: string): { value: number; dotted: boolean } | null {
  const { separators } = source.locale.keys.populations;
  const inner = /^\d{1,3}(?:([ .,'])\d{3}(?:\1\d{3})*)?$|^\d+$/.exec(text);
  const value = Number(text.replace(/\D/g, ''));
  if (inner === null || value < 1 || value > MOST) return null;
  const separator = inner[1] ?? ' ';
  return { value, dotted: separator !== ' ' && !separators.includes(separator) };
}

function ungrouped(figure: string): string {
  return grouped(Number(figure.replace(/\D/g, '')));
}

/** @example grouped(24680) //=> '24 680' with a non-breaking space */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, '\u00A0');
}
