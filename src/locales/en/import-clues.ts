import { lines } from './import-clues/lines.ts';
import { meetings } from './import-clues/meetings.ts';
import { names } from './import-clues/names.ts';
import { places } from './import-clues/places.ts';
import { posts } from './import-clues/posts.ts';
import { roles } from './import-clues/roles.ts';
import { telling } from './import-clues/telling.ts';

/**
 * What old pages say in English, for `npm run import`. All in lower case. Words that end in a star
 * stand for every word with that beginning, those that begin with one for every such ending.
 */
export const importClues = {
  ...lines,
  ...meetings,
  ...names,
  ...places,
  ...posts,
  ...roles,
  ...telling,
};
