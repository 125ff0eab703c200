import { resolve } from 'node:path';
import type { Content } from '../../model/content.ts';
import { withdrawnNames } from '../../model/people/withdrawn-names.ts';
import { problem, startOf, type Problem } from '../../model/problem.ts';
import { examine } from '../gate/examine.ts';
import { Seeker } from '../gate/seeker.ts';
import { soughtIn } from '../gate/sought.ts';
import { readShared } from '../read/read-shared.ts';

/**
 * Reports files beside texts that name someone who has asked not to be named: nobody can take a name
 * out of a document, and what is sealed the gate does not see. Not found: names in pictures.
 *
 * @param dir the content folder
 */
export function namesInFiles(content: Content, dir: string): Problem[] {
  const people = withdrawnNames(content);
  if (people.length === 0) return [];
  const seeker = new Seeker(soughtIn({ texts: [], publicTexts: [], files: [], people }));
  const { meetings, posts, pages, memberPages } = content;
  const files = [...meetings, ...posts, ...pages, ...memberPages].flatMap(
    ({ attachments }) => attachments,
  );
  return files.flatMap(({ path }) => {
    const bytes = readShared(resolve(dir, path));
    const found = examine(seeker, path, bytes, []).find(({ kind }) => kind === 'person');
    if (found === undefined) return [];
    return problem('person-attachment', startOf(path), found.excerpt, {});
  });
}
