import { fill } from '../../locales/fill.ts';
import type { PreviewState, ShownProblem } from '../../locales/preview-state.ts';
import { element } from '../element.ts';

type Words = PreviewState['words'];

/** What is wrong with the content, errors opened; null where there is nothing to say. */
export function problemList({ problems, words }: PreviewState): HTMLDetailsElement | null {
  if (problems.length === 0) return null;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const counts = [
    errors.length > 0 ? fill(words.errors, { n: errors.length }) : [],
    warnings.length > 0 ? fill(words.warnings, { n: warnings.length }) : [],
  ].flat();
  const items = [...errors, ...warnings].map((problem) => item(problem, words));
  const kind = errors.length > 0 ? 'errors' : 'warnings';
  return element(
    'details',
    { class: kind, open: errors.length > 0 },
    element('summary', {}, counts.join(' · ')),
    element('ol', {}, ...items),
  );
}

function item({ severity, place, message, fix, line, instead }: ShownProblem, words: Words) {
  return element(
    'li',
    { class: severity },
    element('p', { class: 'place' }, place),
    element('p', {}, element('span', { class: 'kind' }, `${words[severity]}: `), message),
    ...(line === null ? [] : [element('pre', {}, line.trim())]),
    element('p', {}, fix),
    ...(instead === null ? [] : [element('p', {}, words.instead), element('pre', {}, instead)]),
  );
}
