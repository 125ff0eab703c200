import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { problem, type Problem } from '../problem.ts';
import type { ReviewRule } from './review-context.ts';

/** Reports pictures that say nothing to those who cannot see them: no words, or a file's name. */
export const reviewAltTexts: ReviewRule = ({ meetings, posts, pages }) =>
  [...meetings, ...posts, ...pages].flatMap(({ source, body }) => {
    const found: Problem[] = [];
    visit(body, (node: Nodes) => {
      if (node.type !== 'image' && node.type !== 'imageReference') return;
      const alt = node.alt?.trim() ?? '';
      if (alt !== '' && !isFileName(alt)) return;
      const position = source.position(node.position?.start.offset ?? 0);
      found.push(problem('alt-missing', position, alt, {}));
    });
    return found;
  });

function isFileName(alt: string): boolean {
  const ending = /^\S+\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|heic)$/i;
  return ending.test(alt) || /^(?:img|dsc|dscn|image|bild)[-_ ]?\d+$/i.test(alt);
}
