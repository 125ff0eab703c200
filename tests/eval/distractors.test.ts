import { describe, expect, test } from 'vitest';
import { askAll } from './ask-all.ts';
import { distractorNotes } from './distractors.ts';
import { failures } from './failures.ts';
import { hasOwnNotes } from './own-notes.ts';
import { ownFile } from './own-queries.ts';
import type { QuerySet } from './queries.ts';
import { seedContent } from './seed-content.ts';
import { contentFiles, indexFiles, OWN_CONTENT, type ContentFiles } from './temporary-content.ts';

const present = hasOwnNotes();
const sources = [
  { name: 'the project’s own notes', files: present ? contentFiles(OWN_CONTENT) : null },
  { name: 'an older page of the same network', files: seedContent() },
];

/** An index of notes and others that share no word with them, nor with what is asked. */
function withOthers(files: ContentFiles, { queries, negatives }: QuerySet) {
  const asked = [...queries.map(({ q }) => q), ...negatives];
  const others = distractorNotes(200, [...files.values(), ...asked]);
  return indexFiles(new Map([...files, ...others]));
}

describe('among two hundred notes about other things', () => {
  for (const { name, files } of sources) {
    test.skipIf(files === null)(`finds ${name}`, async () => {
      const set = ownFile('dev');
      const { index, site } = await withOthers(files!, set);
      expect(site.content.meetings.length).toBeGreaterThan(200);
      const { scores } = await askAll(index, set);
      expect(scores.passed).toBeGreaterThanOrEqual(24);
      expect(scores).toMatchObject({ zeroHitShare: 0, negativesAbove: 0 });
    });
  }

  test.skipIf(!present)('facts come before mentions, and names before parts of words', async () => {
    const set = ownFile('among-others');
    const { index } = await withOthers(contentFiles(OWN_CONTENT), set);
    const { queries } = await askAll(index, set);
    expect(failures(queries)).toEqual([]);
  });
});
