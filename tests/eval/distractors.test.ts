import { describe, expect, test } from 'vitest';
import { askAll } from './ask-all.ts';
import { distractorNotes } from './distractors.ts';
import { hasOwnNotes } from './own-notes.ts';
import { ownFile } from './own-queries.ts';
import { seedContent } from './seed-content.ts';
import { contentFiles, indexFiles, OWN_CONTENT } from './temporary-content.ts';

const sources = [
  { name: 'the project’s own notes', files: hasOwnNotes() ? contentFiles(OWN_CONTENT) : null },
  { name: 'an older page of the same network', files: seedContent() },
];

describe('among two hundred notes about other things', () => {
  for (const { name, files } of sources) {
    test.skipIf(files === null)(`finds ${name}`, async () => {
      const set = ownFile('dev');
      const asked = [...set.queries.map(({ q }) => q), ...set.negatives];
      const others = distractorNotes(200, [...files!.values(), ...asked]);
      const { index, site } = await indexFiles(new Map([...files!, ...others]));
      expect(site.content.meetings.length).toBeGreaterThan(200);
      const { scores } = await askAll(index, set);
      expect(scores.passed).toBeGreaterThanOrEqual(24);
      expect(scores).toMatchObject({ zeroHitShare: 0, negativesAbove: 0 });
    });
  }
});
