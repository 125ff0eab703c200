import type { ProblemCode, ProblemValues } from '../model/problem.ts';

/** What a code says: what is wrong, and what to write instead, each one or two sentences. */
export type ProblemTexts = {
  [C in ProblemCode]: {
    message: (values: ProblemValues<C> & { read: string }) => string;
    fix: (values: ProblemValues<C> & { read: string }) => string;
  };
};
