import type { ProblemCode, ProblemValues } from '../model/faults.ts';

/** What a code says: what is wrong and what to write instead, each one or two sentences, and why. */
export type ProblemTexts = {
  [C in ProblemCode]: {
    message: (values: ProblemValues<C> & { read: string }) => string;
    /** One sentence for the editors' guide: what would go wrong for the reader. */
    why: string;
    fix: (values: ProblemValues<C> & { read: string }) => string;
  };
};
