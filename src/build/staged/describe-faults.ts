import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import { printable } from '../../locales/printable.ts';
import { reportText } from '../check/report-text.ts';
import type { Display } from '../report/display.ts';
import type { StagedFaults } from './check-staged.ts';

/** Whether the commit must not be made; warnings of notes do not stop it. */
export function stops({ environment, keys, notes, code }: StagedFaults): boolean {
  const errors = notes?.findings.some(({ problem }) => problem.severity === 'error') ?? false;
  return errors || [...environment, ...keys].length > 0 || code.format + code.lint !== '';
}

/** What was found, the worst first. Empty where nothing was. */
export function describeFaults(faults: StagedFaults, locale: Locale, display: Display): string {
  const { environment, keys, notes, code } = faults;
  const words = locale.staged;
  const red = (text: string): string => display.paint('red', text);
  const blocks = [
    ...environment.map((file) => red(fill(words.environment, { file: printable(file) }))),
    ...keys.map(({ file, line }) => red(fill(words.key, { file: printable(file), line }))),
    ...(notes !== null && notes.findings.length > 0 ? [reportText(notes, display)] : []),
    ...(code.format === '' ? [] : [`${red(words.format)}\n${code.format}`]),
    ...(code.lint === '' ? [] : [`${red(words.lint)}\n${code.lint}`]),
    ...(stops(faults) ? [words.stopped] : []),
  ];
  return blocks.join('\n\n');
}
