import { en } from '../../src/locales/en.ts';
import { sv } from '../../src/locales/sv.ts';

/** The words of a text as they are counted, in lower case. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * Words that have a meaning of their own in front matter: keys, what values may be, months and
 * weekdays. What became of them is seen in what was read, not in whether they are there.
 */
const understood: ReadonlySet<string> = new Set(
  [sv, en].flatMap(({ keys }) => {
    const { words } = keys.dates;
    const months = range(0, 12).flatMap((n) => [
      words.localize.month(n as 0),
      words.localize.month(n as 0, { width: 'abbreviated' }),
    ]);
    const days = range(0, 7).map((n) => words.localize.day(n as 0));
    return [
      ...texts({ ...keys, dates: null, examples: null }),
      ...keys.dates.fillers,
      ...months,
      ...days,
    ]
      .concat('null', 'den')
      .flatMap(wordsOf);
  }),
);

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, n) => from + n);
}

/** Every name and text in some data. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [name, ...texts(part)]);
}

export interface Written {
  /** Words of the front matter's values and of what stands in their place. */
  head: string[];
  /** Words of the text below it. */
  body: string[];
}

/**
 * All that a reader of the source would call words, but for comments: in the front matter a line of
 * its own or what follows a number sign and a space, in the text what stands in an HTML comment.
 */
export function writtenWords(source: string): Written {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [whole, head = ''] = /^---[^\n]*\n([\s\S]*?)^---[ \t]*(?:\n|$(?![\s\S]))/m.exec(text) ?? [
    '',
  ];
  return { head: wordsOfHead(head), body: wordsOf(withoutMarks(text.slice(whole.length))) };
}

/** A letter that is written as its number, or after a backslash, is another letter than it seems. */
function wordsOfHead(head: string): string[] {
  const lines = head.split('\n').map((line) =>
    line
      .replace(/^\s*#.*/, '')
      .replace(/\s#+(?:\s.*)?$/, '')
      .replace(/[\p{L}\p{M}\p{N}]*\\[\p{L}\p{M}\p{N}]+/gu, ' ')
      .replace(/([:-]\s+)[|>][-+\d]*\s*$/, '$1'),
  );
  return wordsOf(lines.join('\n')).filter((word) => !understood.has(word));
}

/** Without comments, tags that only end something, entities, labels, marks of tasks, and numbers of lists: Markdown counts itself. */
function withoutMarks(body: string): string {
  return body
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<\/[a-z][\w-]*\s*>/gi, '')
    .replace(/&(?:#?\w+);/g, ' ')
    .replace(/\]\[[^\]]*\]/g, '] ')
    .replace(/^([\s>*+-]*)\[(?:x\]|[^\]^][^\]]*\]:)/gim, '$1')
    .replace(/^([\s>*+-]*)\d+[.)](?=\s|$)/gm, '$1');
}
