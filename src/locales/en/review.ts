import type { review as shape } from '../sv/review.ts';

export const review: typeof shape = {
  months: { sept: 9 },
  joining: ['and', 'to', 'or', 'until'],
  sameYear: ['the same year', 'that year', 'of the same year'],
  next: ['next'],
  meeting: ['meeting', 'session', 'call', 'time'],
  again: ['meet again', 'see each other again'],
  clock: ['at'],
};
