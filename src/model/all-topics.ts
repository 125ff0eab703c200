import type { Presentation } from './meeting.ts';

/** The topics of some presentations, each once, in the order in which they are first named. */
export function allTopics(presentations: readonly Pick<Presentation, 'topics'>[]): string[] {
  return [...new Set(presentations.flatMap(({ topics }) => topics))];
}
