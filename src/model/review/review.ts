import type { Problem } from '../problem.ts';
import type { ReviewContext, ReviewRule } from './review-context.ts';

const rules: ReviewRule[] = [];

/** Puts every editorial rule to the notes. */
export function review(context: ReviewContext): Problem[] {
  return rules.flatMap((rule) => rule(context));
}
