import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, runCommand } from './command.ts';
import { guideFiles } from '../src/build/guide/guide-files.ts';

const DOCS = 'docs';

const HELP = `Writes what the program says of mistakes into the editors' guide: npm run guide

Fills in docs/redaktorsguide.md and docs/editors-guide.md, and writes the lists of all codes.`;

await runCommand(() => {
  readArguments([], () => HELP);
  for (const [name, text] of Object.entries(guideFiles(DOCS))) writeFileSync(join(DOCS, name), text);
  return Promise.resolve();
});
