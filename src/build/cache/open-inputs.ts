import { createHmac, hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicFiles } from '../compose/public-texts.ts';
import { openContent } from '../../model/people/open-content.ts';
import type { Prepared } from '../site/prepare.ts';
import { lockedAddresses } from '../site/locked-addresses.ts';
import { digestProgram } from './program-digest.ts';

/**
 * One digest of all that the open half of a site follows from: what pages are told, what the public
 * index is made of, the public files, the addresses of locked pages, and the program. No text of a
 * member is in it.
 *
 * @param program the project's folder, and the environment that the build began with
 * @returns hexadecimal, or null where anything cannot be read
 */
export function digestOpenInputs(
  prepared: Prepared,
  program: { root: string; env: NodeJS.ProcessEnv },
  key: Buffer,
): string | null {
  const { content, book, publicSite, options } = prepared;
  const digest = createHmac('sha256', key);
  const add = (part: unknown): unknown => digest.update(`${JSON.stringify(part)}\n`);
  try {
    digestProgram(digest, program.root, program.env);
    add(publicSite);
    add(indexed(prepared));
    add(lockedAddresses(prepared));
    for (const { from, to } of publicFiles(content, book))
      add([to, hash('sha256', readFileSync(join(options.content, from)))]);
    return digest.digest('hex');
  } catch {
    return null;
  }
}

/** What `buildPublicSearch` goes by. */
function indexed({ content }: Pick<Prepared, 'content'>): unknown {
  const { site, posts, pages, synonyms } = content;
  const meetings = openContent(content).meetings.map(({ overview }) => overview);
  return { site, posts, pages, synonyms, meetings };
}
