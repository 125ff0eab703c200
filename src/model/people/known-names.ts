import type { Content } from '../content.ts';
import { bareName, namesIn } from './speakers.ts';

/**
 * Everyone whom `people.yaml` or the front matter of a note or post names, by their bare names: with
 * a place after it a name is not another's, which a withdrawal would pass over.
 */
export function knownNames({
  people,
  meetings,
  posts,
}: Pick<Content, 'people' | 'meetings' | 'posts'>): string[] {
  const fields = [
    ...meetings.flatMap(({ overview: { chair, presentations } }) => [
      chair,
      ...presentations.map(({ speaker }) => speaker),
    ]),
    ...posts.map(({ author }) => author),
  ];
  const names = [...people.map(({ name }) => name), ...fields.flatMap(namesIn)];
  return [...new Set(names.map(bareName))];
}
