import type { Content } from '../content.ts';
import { namesIn } from './speakers.ts';

/** Everyone whom `people.yaml` or the front matter of a note or post names. */
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
  return [...new Set([...people.map(({ name }) => name), ...fields.flatMap(namesIn)])];
}
