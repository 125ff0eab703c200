import { relative, sep } from 'node:path';
import { contentFolder, readArguments, runCommand } from './command.ts';
import { buildTime } from '../src/build/site/build-time.ts';
import { readSiteFacts } from '../src/build/read/site-facts.ts';
import { displayOf } from '../src/build/report/display.ts';
import { checkStaged } from '../src/build/staged/check-staged.ts';
import { describeFaults, stops } from '../src/build/staged/describe-faults.ts';
import { GitIndex } from '../src/build/staged/git-index.ts';

await runCommand(async () => {
  readArguments(['content'], (_, { staged }) => staged.help);
  const root = process.cwd();
  const content = relative(root, contentFolder()).split(sep).join('/');
  const faults = await checkStaged(new GitIndex(root), content, buildTime(process.env));
  const said = describeFaults(faults, readSiteFacts(content).locale, displayOf(process.stderr));
  if (said !== '') console.error(said);
  process.exitCode = stops(faults) ? 1 : 0;
});
