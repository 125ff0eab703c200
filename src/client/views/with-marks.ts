import type { View, ViewContext } from './view.ts';

/** A page with what was searched for marked in the part that the address names. */
export async function withMarks(view: View, context: ViewContext): Promise<View> {
  const { marks, config, announce } = context;
  if (marks === null) return view;
  const root = view.content.find((node) => node instanceof HTMLElement);
  if (root === undefined) return view;
  const part = root.querySelector(`[id="${CSS.escape(location.hash.slice(1))}"]`);
  const options = { words: config.searchWords.marks, announce };
  const shown = await import('../marks/show-marks.ts')
    .then(({ showMarks }) => showMarks(root, part, marks, options))
    // The note can be read without its marks.
    .catch(() => null);
  if (shown === null) return view;
  return {
    ...view,
    content: [shown.bar, ...view.content],
    passage: shown.passage,
    shown: () => {
      announce(shown.count);
      return view.shown?.();
    },
  };
}
