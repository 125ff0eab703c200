import { describe } from '../../locales/describe.ts';
import type { Locale } from '../../locales/locale.ts';
import type { PreviewState, ShownProblem } from '../../locales/preview-state.ts';
import { correction } from '../../model/correction.ts';
import type { Finding } from '../check/check-content.ts';
import type { Reading } from './reading.ts';
import type { Snapshot } from './snapshot.ts';

/** Errors, and warnings, that a page shows: nobody reads more at a time. */
const MOST = 50;

/** What a reading and the last good snapshot come to, for the pages. */
export function shownState(
  { checked, failure, locale, site }: Reading,
  good: Snapshot | null,
): Pick<PreviewState, 'problems' | 'counts' | 'failure' | 'shows' | 'words'> {
  return {
    ...problemsOf(checked?.findings ?? [], locale),
    failure,
    shows: good === null ? 'nothing' : site === null ? 'stale' : 'all',
    words: locale.preview.page,
  };
}

function problemsOf(
  findings: Finding[],
  locale: Locale,
): Pick<PreviewState, 'problems' | 'counts'> {
  const { error = [], warning = [] } = Object.groupBy(findings, (each) => each.problem.severity);
  const shown = [...error.slice(0, MOST), ...warning.slice(0, MOST)];
  return {
    problems: shown.map((finding) => shownProblem(finding, locale)),
    counts: { error: error.length, warning: warning.length },
  };
}

function shownProblem({ problem, line }: Finding, locale: Locale): ShownProblem {
  const { severity, file, code } = problem;
  return {
    severity,
    place: `${file}:${problem.line}:${problem.column}`,
    code,
    ...describe(problem, locale),
    line,
    instead: correction(problem, line ?? '')?.text ?? null,
  };
}
