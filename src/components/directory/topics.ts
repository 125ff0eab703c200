import { slugify } from '../../model/fold.ts';
import { gather, type Gathered } from './gather.ts';
import { heldCount, type Appearance } from './participation.ts';

type Collator = Pick<Intl.Collator, 'compare'>;

/** The topics of all presentations, in alphabetical order. */
export function topicsOf(appearances: Appearance[], names: Collator): Gathered[] {
  const topics = gather(appearances, (presentation) => presentation.topics);
  return topics.sort((a, b) => names.compare(a.name, b.name));
}

/**
 * The topics presented most often, at most so many of them. None where that would be most of the
 * list, or where no topic was presented more than once.
 *
 * @param topics in alphabetical order, which those presented as often keep
 */
export function commonTopics(topics: Gathered[], most: number): Gathered[] {
  if (topics.length < 2 * most) return [];
  return topics
    .filter((topic) => heldCount(topic) > 1)
    .toSorted((a, b) => heldCount(b) - heldCount(a))
    .slice(0, most);
}

/**
 * Topics that stand beside a topic in presentations, those that do so most often first.
 *
 * @param topics all of them, by slug
 */
export function relatedTopics(
  topic: Gathered,
  topics: ReadonlyMap<string, Gathered>,
  most: number,
): Gathered[] {
  const beside = new Map<string, number>();
  for (const { presentation } of topic.appearances)
    for (const slug of new Set(presentation.topics.map(slugify)))
      if (slug !== topic.slug) beside.set(slug, (beside.get(slug) ?? 0) + 1);
  return [...beside]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .flatMap(([slug]) => topics.get(slug) ?? []);
}
