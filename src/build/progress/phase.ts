import type { Locale } from '../../locales/locale.ts';

/** What a build is doing. Several phases go on at once. */
export type Phase = keyof Locale['building']['phases'];

/**
 * Is told how far a phase is: it begins at 0, and is over when `done` is `of`. Where nobody can
 * count, `of` is 1.
 */
export type Report = (phase: Phase, done: number, of: number) => void;

/** Nobody is told. */
export const silent: Report = () => undefined;

/** Tells when a phase that nobody can count begins, and when it has succeeded. */
export async function reporting<T>(
  report: Report,
  phase: Phase,
  work: () => T | Promise<T>,
): Promise<T> {
  report(phase, 0, 1);
  const made = await work();
  report(phase, 1, 1);
  return made;
}

/** In the order in which a build waits for them to end. */
const ORDER: Phase[] = [
  'looking',
  'reading',
  'pages',
  'index',
  'pictures',
  'sealing',
  'gate',
  'writing',
];

/** How far one phase is. */
export interface Step {
  phase: Phase;
  done: number;
  of: number;
}

/** How far a build is, phase by phase. */
export class Steps {
  readonly #begun = new Map<Phase, Step>();

  set(step: Step): void {
    this.#begun.set(step.phase, step);
  }

  /** What is waited for: the first phase that has begun and is not over. Null between two phases. */
  get current(): Step | null {
    const begun = ORDER.flatMap((phase) => this.#begun.get(phase) ?? []);
    return begun.find(({ done, of }) => done < of) ?? null;
  }
}
