import type { Run } from './block.ts';

/** One space between words, across runs, none at the ends. */
export function trimRuns(runs: Run[]): Run[] {
  const kept: Run[] = [];
  let spaced = true;
  for (const run of runs) {
    const text: string = spaced ? run.text.replace(/^ +/, '') : run.text;
    if (text === '') continue;
    kept.push({ ...run, text });
    spaced = text.endsWith(' ');
  }
  const isBlank = (run: Run | undefined): boolean => run?.text.trim() === '';
  while (isBlank(kept.at(-1))) kept.pop();
  const last = kept.at(-1);
  if (last) last.text = last.text.trimEnd();
  while (isBlank(kept[0])) kept.shift();
  if (kept[0]) kept[0] = { ...kept[0], text: kept[0].text.trimStart() };
  return kept;
}
