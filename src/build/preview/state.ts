import { describe } from '../../locales/describe.ts';
import type { Locale } from '../../locales/locale.ts';
import type { PreviewState, ShownProblem } from '../../locales/preview-state.ts';
import { correction } from '../../model/correction.ts';
import type { Finding } from '../check/check-content.ts';
import type { Reading } from './reading.ts';
import type { Snapshot } from './snapshot.ts';

/** What a reading and the last good snapshot come to, for the pages. */
export function shownState(
  { checked, failure, locale, site }: Reading,
  good: Snapshot | null,
): Pick<PreviewState, 'problems' | 'failure' | 'shows' | 'words'> {
  return {
    problems: (checked?.findings ?? []).map((finding) => shownProblem(finding, locale)),
    failure,
    shows: good === null ? 'nothing' : site === null ? 'stale' : 'all',
    words: locale.preview.page,
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
