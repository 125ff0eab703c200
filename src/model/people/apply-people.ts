import type { Locale } from '../../locales/locale.ts';
import type { Content } from '../content.ts';
import { putRight } from './put-right.ts';
import { withdraw } from './withdraw.ts';

/**
 * What `people.yaml` changes in all other texts, between their reading and everything else: names in
 * their right spelling, roles that notes leave out, and nobody who has asked not to be named.
 */
export function applyPeople(content: Content, locale: Locale): Content {
  if (content.people.length === 0) return content;
  return withdraw(putRight(content, locale.people.genitive), locale);
}
