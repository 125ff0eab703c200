import { fill } from '../../locales/fill.ts';
import type { PreviewState, ShownProblem } from '../../locales/preview-state.ts';
import { element } from '../element.ts';

type Words = PreviewState['words'];

/** What is wrong with the content, errors opened, and what to look at; nothing where all is well. */
export function problemLists({ problems, counts, words }: PreviewState): HTMLElement[] {
  const titles = { error: words.errors, warning: words.warnings };
  return (['error', 'warning'] as const).flatMap((severity) => {
    const items = problems
      .filter((problem) => problem.severity === severity)
      .map((problem) => item(problem, words));
    if (items.length === 0) return [];
    const title = fill(titles[severity], { n: counts[severity] });
    const attributes = { class: severity, open: severity === 'error' };
    const summary = element('summary', {}, title);
    return [element('details', attributes, summary, element('ol', {}, ...items))];
  });
}

function item({ severity, place, message, fix, line, instead }: ShownProblem, words: Words) {
  return element(
    'li',
    {},
    element('p', { class: 'place' }, place),
    element('p', {}, element('span', { class: 'kind' }, `${words[severity]}: `), message),
    ...(line === null ? [] : [element('pre', {}, line.trim())]),
    element('p', {}, fix),
    ...(instead === null ? [] : [element('p', {}, words.instead), element('pre', {}, instead)]),
  );
}
