import { describe } from '../../locales/describe.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Checked, Finding } from './check-content.ts';
import { pastedLines } from './pasted-lines.ts';

/**
 * One workflow command a line, which GitHub shows on the lines of a change: at most ten errors and
 * ten warnings of a step.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function reportGithub({ findings, locale }: Checked): string {
  const pasted = pastedLines(findings);
  return findings
    .map((finding) => command(finding, pasted.get(finding)?.text ?? '', locale))
    .join('\n');
}

function command({ problem }: Finding, pasted: string, locale: Locale): string {
  const { message, fix } = describe(problem, locale);
  const properties = {
    file: problem.file,
    line: String(problem.line),
    col: String(problem.column),
    title: problem.code,
  };
  const said = [`${message} ${fix}`, pasted].filter((text) => text !== '').join('\n');
  const list = Object.entries(properties).map(([name, text]) => `${name}=${property(text)}`);
  return `::${problem.severity} ${list.join(',')}::${data(said)}`;
}

function data(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replace(/\r/g, '%0D')
    .replace(/\n/g, '%0A')
    .replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
