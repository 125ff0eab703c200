import { dates } from './problems/dates.ts';
import { files } from './problems/files.ts';
import { frontMatter } from './problems/front-matter.ts';
import { people } from './problems/people.ts';
import { redirects } from './problems/redirects.ts';
import { review } from './problems/review.ts';
import { synonyms } from './problems/synonyms.ts';
import { text } from './problems/text.ts';
import { values } from './problems/values.ts';
import type { ProblemTexts } from '../problem-texts.ts';

/** What each problem says in Swedish; a code without words does not compile. */
export const problems: ProblemTexts = {
  ...dates,
  ...files,
  ...frontMatter,
  ...people,
  ...redirects,
  ...review,
  ...synonyms,
  ...text,
  ...values,
};
