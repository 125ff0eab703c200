import type { PublicPost } from '../../build/public-site.ts';

/**
 * Who wrote a post, with the role of that time; empty where nobody is named.
 *
 * @example authorLine({ author: 'Kim Holm', role: 'ordförande' }, 'Av') //=> 'Av Kim Holm, ordförande'
 */
export function authorLine(
  { author, role }: Pick<PublicPost, 'author' | 'role'>,
  by: string,
): string {
  const who = [author, role].filter(Boolean).join(', ');
  return who === '' ? '' : `${by} ${who}`;
}
