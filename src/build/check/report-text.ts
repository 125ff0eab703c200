import { describeLine } from '../../locales/describe.ts';
import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import { printable } from '../../locales/printable.ts';
import type { Problem } from '../../model/problem.ts';
import type { Checked, Finding } from './check-content.ts';
import { excerpt } from './excerpt.ts';
import { pastedLines, type Paste } from './pasted-lines.ts';
import type { Display } from '../report/display.ts';

/** The excerpt stays readable even where the terminal says it is no wider than a stamp. */
const NARROWEST = 40;

/** Each problem with its line and what to paste, errors first, and then how many there are. */
export function reportText({ findings, files, locale }: Checked, display: Display): string {
  const words = locale.check;
  if (findings.length === 0) return fill(words.clean, { files });
  const isError = ({ problem }: Finding): boolean => problem.severity === 'error';
  const errors = findings.filter(isError);
  const warnings = findings.filter((finding) => !isError(finding));
  const pasted = pastedLines(findings);
  const blocks = [...errors, ...warnings].map((finding) =>
    describeFinding(finding, pasted.get(finding), locale, display),
  );
  const numbers = { errors: errors.length, warnings: warnings.length, files };
  const stops = errors.length > 0 ? words.stops : words.doesNotStop;
  return [...blocks, `${fill(words.counts, numbers)} ${stops}`].join('\n\n');
}

function describeFinding(
  finding: Finding,
  pasted: Paste | undefined,
  locale: Locale,
  display: Display,
): string {
  const { problem, line } = finding;
  const colour = problem.severity === 'error' ? 'red' : 'yellow';
  const [head = '', ...rest] = describeLine(problem, locale).split('  ');
  const message = rest.join('  ');
  const isWarning = problem.severity === 'warning';
  const said = isWarning ? fill(locale.check.warning, { message }) : message;
  const shown = line === null ? [] : quote(finding, line, display);
  const read = problem.read === '' ? [] : [fill(locale.check.read, { read: problem.read })];
  return [
    `${display.paint(colour, head)}  ${said}`,
    ...shown,
    ...read.map((text) => `  ${printable(text)}`),
    ...paste(pasted, locale, display),
  ].join('\n');
}

/** The line as it stands in the file, with carets under what is wrong. */
function quote({ problem }: Finding, line: string, { width, paint }: Display): string[] {
  const number = String(problem.line).padStart(5);
  const room = Math.max(NARROWEST, width) - number.length - 3;
  const { column, length } = markedIn(line, problem);
  const { shown, marks } = excerpt(line, column, length, room);
  const gutter = paint('dim', `${' '.repeat(number.length)} |`);
  return [`${paint('dim', `${number} |`)} ${shown}`, `${gutter} ${paint('red', marks)}`];
}

/** What was read, where it stands at the place or after it; else only the place. */
function markedIn(line: string, { column, read }: Problem): { column: number; length: number } {
  const start = read.replace(/…$/, '');
  const at = start === '' ? -1 : line.indexOf(start, column - 1);
  return at === -1 ? { column, length: 1 } : { column: at + 1, length: start.length };
}

function paste(found: Paste | undefined, { check }: Locale, { paint }: Display): string[] {
  if (found === undefined) return [];
  const lines = found.text.split('\n');
  // What a terminal would obey or turn round must not be copied from it.
  if (lines.some((line) => printable(line.replaceAll('\t', '')).includes('\uFFFD'))) return [];
  const labels = { add: check.add, instead: check.instead, piece: check.insteadPiece };
  return [`  ${labels[found.kind]}`, ...lines.map((line) => paint('cyan', line))];
}
