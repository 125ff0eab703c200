import { relative, resolve, sep } from 'node:path';
import { styleText } from 'node:util';
import { contentFolder, readArguments, runCommand } from './command.ts';
import { buildTime } from '../src/build/site/build-time.ts';
import type { Display } from '../src/build/check/report-text.ts';
import { readSiteFacts } from '../src/build/read/site-facts.ts';
import { checkStaged } from '../src/build/staged/check-staged.ts';
import { describeFaults, stops } from '../src/build/staged/describe-faults.ts';
import { GitIndex } from '../src/build/staged/git-index.ts';

const terminal: Display = {
  width: process.stderr.isTTY ? process.stderr.columns : 100,
  paint: (style, text) => styleText(style, text, { stream: process.stderr }),
};

await runCommand(async () => {
  readArguments(['content'], (_, { staged }) => staged.help);
  const root = process.cwd();
  const content = relative(root, resolve(contentFolder())).split(sep).join('/');
  const faults = await checkStaged(new GitIndex(root), content, buildTime(process.env));
  const said = describeFaults(faults, readSiteFacts(content).locale, terminal);
  if (said !== '') console.error(said);
  process.exitCode = stops(faults) ? 1 : 0;
});
