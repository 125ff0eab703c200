import matter from 'gray-matter';
import { almostClosing, almostOpening, FENCE, lateOpening, textAfter } from './fences.ts';
import type { Place, Source } from './source.ts';
import { readMapping, type Mapping } from './yaml-value.ts';

/** A note taken apart. */
interface FrontMatter {
  /** Null when it is missing or cannot be relied on; that has been reported. */
  mapping: Mapping | null;
  /** Offset where the text below the front matter starts. */
  bodyStart: number;
}

/** Characters; some of the parsers take quadratic time on hostile input. */
const LONGEST = 20_000;

/** Splits a note into front matter and text. */
export function readFrontMatter(source: Source): FrontMatter {
  const { text } = source;
  const opening = /^---([^-\r\n][^\r\n]*)?(?:\r?\n|\r|$)/.exec(text)?.[0];
  const isPadded = almostOpening(text)?.read.startsWith(FENCE);
  if (opening === undefined || isPadded) return missing(source);
  const language = opening.slice(3).trim();
  const closing = closingLine(text, opening.length);
  if (!/^(?:ya?ml)?$/i.test(language)) return wrongLanguage(source, language, closing);
  const almost = almostClosing(text, opening.length, closing?.start ?? null);
  if (almost !== null) return misdrawn(source, almost);
  if (closing === null) return unclosed(source, textAfter(text, opening.length));
  if (closing.start > LONGEST) return tooLong(source, closing);
  refuseMore(source, closing.end);
  return { mapping: split(source, closing), bodyStart: closing.end };
}

interface Closing {
  start: number;
  end: number;
}

/** The line of three hyphens that ends the front matter, found in linear time. */
function closingLine(text: string, from: number): Closing | null {
  const pattern = /^---[ \t]*(?:\r?\n|\r|$(?![\s\S]))/gm;
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

/** No engine may run what a note holds; YAML is read by our own reader, from where it stands. */
function split(source: Source, closing: Closing): Mapping | null {
  const head = source.text.slice(0, closing.end);
  const file = matter(head, {
    engines: {
      yaml: () => ({}),
      json: refuse,
      javascript: refuse,
    },
  });
  if (file.content.trim() !== '') return unclosed(source).mapping;
  const start = head.indexOf(file.matter, 3);
  // Without the half of a line end that it leaves, which YAML takes for something after a value.
  return readMapping(source, file.matter.replace(/\r$/, ''), start);
}

function refuse(): never {
  throw new Error('front matter in another language than YAML');
}

/** A line that was meant as three hyphens; what comes after it can be read as nothing. */
function misdrawn(source: Source, line: Place): FrontMatter {
  source.fault('front-matter-dashes', line, {});
  return { mapping: null, bodyStart: source.text.length };
}

/** Keys without hyphens before them, hyphens that are none, what stands above them, or no keys. */
function missing(source: Source): FrontMatter {
  const { text } = source;
  const almost = almostOpening(text);
  if (almost !== null && !text.slice(almost.read.length).trimStart().startsWith(FENCE))
    return misdrawn(source, almost);
  const late = lateOpening(text, (name) => isKey(name, source));
  if (late !== null) {
    source.fault('front-matter-late', late, {});
    return { mapping: null, bodyStart: text.length };
  }
  const [first = ''] = /^[^\s:]+(?=[ \t]*:)/.exec(text) ?? [];
  if (isKey(first, source)) {
    source.fault('front-matter-unopened', { at: 0, read: first }, {});
    return { mapping: null, bodyStart: text.length };
  }
  source.fault(
    'front-matter-missing',
    { at: 0, read: firstLine(source) },
    { example: example(source) },
  );
  return { mapping: null, bodyStart: 0 };
}

/** The key that a text of its kind must have: a meeting its date, all others their title. */
function example({ file, locale: { keys } }: Source): string {
  if (!file.startsWith('meetings/'))
    return `${keys.post.title[0] ?? 'title'}: ${keys.examples.title}`;
  return `${keys.meeting.date[0] ?? 'date'}: ${/\d{4}-\d\d-\d\d/.exec(file)?.[0] ?? '2024-04-23'}`;
}

function unclosed(source: Source, text: Place | null = null): FrontMatter {
  source.fault('front-matter-unclosed', text ?? { at: 0, read: FENCE }, {});
  return { mapping: null, bodyStart: source.text.length };
}

function wrongLanguage(source: Source, language: string, closing: Closing | null): FrontMatter {
  source.fault('front-matter-language', { at: 3, read: language }, {});
  return { mapping: null, bodyStart: closing?.end ?? source.text.length };
}

function tooLong(source: Source, closing: Closing): FrontMatter {
  const place = { at: closing.start, read: '---' };
  source.fault('front-matter-too-long', place, { limit: String(LONGEST) });
  return { mapping: null, bodyStart: closing.end };
}

/** The lines that a text begins with when they end in three hyphens, without an empty one. */
const MORE =
  /\s*(?:---[ \t]*[\r\n]+)?(\p{L}[\p{L}-]*)[ \t]*:[^\r\n]*(?:\r?\n|\r)(?:(?!---)[^\r\n]+(?:\r?\n|\r))*---[ \t]*(?:[\r\n]|$(?![\s\S]))/uy;

/** Another front matter below the first: what it says, such as that a note is a draft, would be text. */
function refuseMore(source: Source, bodyStart: number): void {
  MORE.lastIndex = bodyStart;
  const found = MORE.exec(source.text);
  const name = found?.[1];
  if (found === null || name === undefined || !isKey(name, source)) return;
  const at = bodyStart + found[0].indexOf(name);
  source.fault('front-matter-twice', { at, read: name }, {});
}

function isKey(name: string, { locale: { keys } }: Source): boolean {
  const kinds = [keys.meeting, keys.post, keys.page];
  const known = kinds.flatMap((names) => [...Object.keys(names), ...Object.values(names).flat()]);
  return known.includes(name.toLowerCase());
}

function firstLine({ text }: Source): string {
  return /^[^\r\n]*/.exec(text)?.[0] ?? '';
}
