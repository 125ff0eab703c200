import { withoutUnfit } from './characters.ts';
import { FENCE } from './fences.ts';
import type { ProblemCode } from './faults.ts';
import type { Problem } from './problem.ts';

/** What to write in place of a line, or to add before it. */
export interface Correction {
  kind: 'instead' | 'add';
  /** Whole lines, indented as they must be. */
  text: string;
  /** Only what changes, for lines too long to paste. */
  piece: string;
}

type Rule = (problem: Problem, line: string) => Correction | null;

const value: Rule = ({ column, read, values }, line) => {
  const { near = '' } = values;
  const length = lengthOfValue(line, column - 1, read);
  return near === '' || length === null ? null : replace(line, column - 1, length, near);
};

/** A time is an example only, unless it has an hour in common with what was written. */
const time: Rule = (problem, line) => {
  const hour = /\d+/.exec(problem.values.near ?? '')?.[0] ?? '-';
  const written = problem.read.match(/\d+/g) ?? [];
  const known = written.some(
    (digits) => Number(digits) === Number(hour) || digits.startsWith(hour),
  );
  return known ? value(problem, line) : null;
};

/** Where what was read stands just as it was written. */
const exact: Rule = ({ column, read, values: { near = '' } }, line) =>
  near !== '' && line.startsWith(read, column - 1)
    ? replace(line, column - 1, read.length, near)
    : null;

const toLineEnd: Rule = ({ column, values: { near = '' } }, line) =>
  near === '' ? null : replace(line, column - 1, line.length - column + 1, near);

/** Headings of other forms, underlined ones, take more than a line. */
const heading =
  (text: (problem: Problem) => string): Rule =>
  (problem, line) => {
    const { column } = problem;
    if (line[column - 1] !== '#') return null;
    return replace(line, column - 1, line.length - column + 1, text(problem));
  };

const smaller = ({ read }: Problem): string => `### ${read}`;

const target: Rule = ({ column, read, values: { near = '' } }, line) => {
  const at = line.indexOf(read, column - 1);
  if (near === '' || at === -1) return null;
  return replace(line, at, read.length, near.replaceAll(' ', '%20'));
};

/** The line up to its first word and the list's dash stay. */
const colon: Rule = ({ values: { near = '' } }, line) => {
  const start = /^\s*(?:- +)?/.exec(line)?.[0] ?? '';
  return replace(line, start.length, line.length - start.length, near);
};

const tab: Rule = (_, line) => {
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  return replace(line, 0, indent.length, indent.replaceAll('\t', '  '));
};

const add =
  (name: string): Rule =>
  ({ column, values }, line) => {
    const piece = values[name] ?? '';
    const before = line.slice(0, column - 1);
    // After the hyphen of an item there is no line before its first.
    if (/-\s+$/.test(before)) {
      const rest = ' '.repeat(column - 1) + line.slice(column - 1);
      return { kind: 'instead', text: `${before}${piece}\n${rest}`, piece };
    }
    return { kind: 'add', text: `${' '.repeat(column - 1)}${piece}`, piece };
  };

/** A key alone on its line; a comment stays behind its value. */
const filled: Rule = ({ column, values: { example = '' } }, line) => {
  const written = /^[^:]*:\s*(?:""|''|~|null)?(?=\s*$|\s+#)/.exec(line.slice(column - 1));
  return written && replace(line, column - 1, written[0].length, example);
};

const fenced: Rule = ({ values: { example = '' } }) => {
  const text = `${FENCE}\n${example}\n${FENCE}`;
  return { kind: 'add', text, piece: text };
};

const shown: Rule = ({ column }, line) => {
  const text = withoutUnfit(line);
  const start = /\S*$/.exec(line.slice(0, column - 1))?.index ?? 0;
  const word = /^\S*/.exec(line.slice(start))?.[0] ?? '';
  return text === line ? null : { kind: 'instead', text, piece: withoutUnfit(word) };
};

/** Words behind the hyphens become the beginning of the text. */
const dashes: Rule = (_, line) => {
  const [, words] = /^---[ \t]*([^\s-].*)$/.exec(line) ?? [];
  return replace(line, 0, line.length, words === undefined ? FENCE : `${FENCE}\n\n${words}`);
};

const opened: Rule = () => ({ kind: 'add', text: FENCE, piece: FENCE });

/** Where only the opening line is known, the editor must say where the text begins. */
const closed: Rule = (problem) => (problem.line > 1 ? opened(problem, '') : null);

const movedIn: Rule = (_, line) => replace(line, 0, 0, '  ');

const rules: Partial<Record<ProblemCode, Rule>> = {
  'address-format': value,
  'address-letters': value,
  'contact-format': value,
  'control-character': shown,
  'date-file-name': value,
  'date-format': value,
  'date-weekday': value,
  'date-year': value,
  'front-matter-dashes': dashes,
  'front-matter-missing': fenced,
  'front-matter-unclosed': closed,
  'front-matter-unopened': opened,
  'heading-level': heading(({ values: { near = '' } }) => near),
  'heading-space': exact,
  'heading-twice': heading(smaller),
  'heading-unmatched': heading((problem) =>
    problem.values.near ? `## ${problem.values.near}` : smaller(problem),
  ),
  'id-format': value,
  'invisible-character': shown,
  'key-empty': filled,
  'key-missing': add('example'),
  'key-unknown': exact,
  'link-anchor': target,
  'link-dead': target,
  'link-form': exact,
  'link-missing': target,
  'municipality-unknown': value,
  'next-not-later': value,
  'next-skips': value,
  'next-unknown': value,
  'population-format': value,
  'population-separator': value,
  'reason-without-cancelled': add('status'),
  'site-missing': add('example'),
  'text-date-year': exact,
  'text-next': exact,
  'text-next-time': exact,
  'text-number': exact,
  'text-weekday': exact,
  'time-format': time,
  'time-order': value,
  'time-zone-unknown': value,
  'value-unknown': value,
  'yaml-colon': colon,
  'yaml-comment': toLineEnd,
  'yaml-continued': movedIn,
  'yaml-escape': toLineEnd,
  'yaml-hash': toLineEnd,
  'yaml-key': colon,
  'yaml-quote': toLineEnd,
  'yaml-reference': toLineEnd,
  'yaml-tab': tab,
};

/**
 * What an editor can paste to mend a problem, where the right text is known well enough.
 *
 * @param line the line that the problem stands on, without its end
 * @example correction(problem, 'tid: 15:00') //=> { kind: 'instead', text: 'tid: 15.00–15.45', … }
 */
export function correction(problem: Problem, line: string): Correction | null {
  return rules[problem.code]?.(problem, line) ?? null;
}

function replace(line: string, at: number, length: number, piece: string): Correction {
  const text = line.slice(0, at) + piece + line.slice(at + length);
  return { kind: 'instead', text, piece };
}

/** How far a YAML value reaches on its line; null when it goes on beyond it. */
function lengthOfValue(line: string, at: number, read: string): number | null {
  const rest = line.slice(at);
  if (/^["']/.test(rest)) {
    return /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(rest)?.[0].length ?? null;
  }
  if (read !== '' && rest.startsWith(read)) return read.length;
  const inFlow = /[[{]/.test(line.slice(0, at));
  const plain = (inFlow ? /^[^,\]}]*/ : /^(?:(?!\s#).)*/).exec(rest)?.[0].trimEnd() ?? '';
  const goesOn = plain === '' || /^[|>]/.test(plain) || read.startsWith(`${plain} `);
  return goesOn ? null : plain.length;
}
