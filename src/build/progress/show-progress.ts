import type { Locale } from '../../locales/locale.ts';
import { describeStep, drawStep } from './format-step.ts';
import { Steps, type Phase, type Report } from './phase.ts';

/** Where progress is shown: a terminal or a log. */
export interface Screen {
  write: (text: string) => unknown;
  /** Whether a line can be written over. */
  isTerminal: boolean;
  /** Width, asked for anew each time. */
  columns: () => number;
}

/** Progress as it is being shown, from its beginning to its end. */
export interface ShownProgress {
  report: Report;
  /** Leaves a terminal as it was; before anything else is written there. */
  end: () => void;
}

/** Milliseconds. What is over sooner needs no telling; after that, a terminal and a log are told this often. */
const TIMES = {
  terminal: { patience: 700, often: 100 },
  log: { patience: 10_000, often: 10_000 },
};

const CLEAR = '\r\u001B[K';

/**
 * Shows how far a build is: on a terminal one line that is written over and gone in the end, in a
 * log a line for each phase and every ten seconds. A build that is soon over says nothing.
 *
 * @param clock milliseconds, from any time on
 */
export function showProgress(screen: Screen, locale: Locale, clock: () => number): ShownProgress {
  const { patience, often } = screen.isTerminal ? TIMES.terminal : TIMES.log;
  const begun = clock();
  const steps = new Steps();
  let shown: { phase: Phase; at: number } | null = null;
  const isDue = (phase: Phase): boolean => {
    const now = clock();
    if (now - begun < patience) return false;
    return shown?.phase !== phase || now - shown.at >= often;
  };
  return {
    report: (phase, done, of) => {
      steps.set({ phase, done, of });
      const { current } = steps;
      if (current === null || !isDue(current.phase)) return;
      shown = { phase: current.phase, at: clock() };
      if (screen.isTerminal) screen.write(CLEAR + drawStep(current, locale, screen.columns()));
      else screen.write(`${describeStep(current, locale)}\n`);
    },
    end: () => {
      if (shown !== null && screen.isTerminal) screen.write(CLEAR);
      shown = null;
    },
  };
}
