import type { Problem } from '../problem.ts';
import { reviewAltTexts } from './alt-rule.ts';
import { reviewDates } from './date-rules.ts';
import { reviewNotes, reviewSpeakers } from './meeting-rules.ts';
import { reviewNext } from './next-rule.ts';
import { reviewNumbers } from './number-rule.ts';
import { reviewPassages } from './passage-rule.ts';
import { reviewPersonalNumbers } from './personal-number-rule.ts';
import { proseOf, type AnyNote } from './prose.ts';
import type { Reviewed, ReviewRule } from './review-context.ts';
import { reviewSharedPages } from './shared-page-rule.ts';
import { reviewSpellings } from './spelling-rule.ts';
import { reviewWithdrawn } from './withdrawn-rule.ts';

const rules: ReviewRule[] = [
  reviewAltTexts,
  reviewDates,
  reviewNext,
  reviewNotes,
  reviewNumbers,
  reviewPassages,
  reviewPersonalNumbers,
  reviewSharedPages,
  reviewSpeakers,
  reviewSpellings,
  reviewWithdrawn,
];

/** Puts every editorial rule to the notes. */
export function review(reviewed: Reviewed): Problem[] {
  const known = new Map<AnyNote, string>();
  const prose = (note: AnyNote): string => {
    const text = known.get(note) ?? proseOf(note);
    known.set(note, text);
    return text;
  };
  return rules.flatMap((rule) => rule({ ...reviewed, proseOf: prose }));
}
