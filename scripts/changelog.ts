import { readFileSync } from 'node:fs';
import { releaseNotes } from '../tests/release/changelog.ts';

const HELP = `Prints what CHANGELOG.md says of a release: npm run changelog -- TAG

  TAG     such as v0.2.0; package.json and the newest part of CHANGELOG.md must say the same
  --help  prints this text`;

try {
  const [tag] = process.argv.slice(2);
  if (tag === '--help') console.log(HELP);
  else if (tag === undefined) throw new Error(HELP);
  else {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    console.log(releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), tag, version));
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
