import { printWarnings, readArguments, runCommand } from './command.ts';
import { buildSite } from '../src/build/site/build-site.ts';
import { compareSites } from '../src/build/report/changes.ts';
import { describeBuilt } from '../src/build/report/describe-built.ts';
import { describeChanges } from '../src/build/report/describe-changes.ts';
import { buildOptions } from '../src/build/site/options.ts';
import type { StagedSite } from '../src/build/site/prepare.ts';
import { withProgress } from '../src/build/progress/with-progress.ts';

await runCommand(async () => {
  const { changes, quiet, ...given } = readArguments(
    ['content', 'out'],
    (words) => words.build.help,
    ['changes', 'quiet'],
  );
  const options = await buildOptions(given);
  const lines: string[] = [];
  const compare = ({ folder, sealed, locale }: StagedSite): void => {
    lines.push(describeChanges(compareSites(options.out, folder), sealed, locale));
  };
  const asked = changes ? { ...options, beforePublish: compare } : options;
  const built = await withProgress(asked, quiet ?? false, buildSite);
  printWarnings(built);
  if (changes && built.unchangedSince !== null)
    lines.push(built.locale.commands.build.changes.none);
  console.log([describeBuilt(built, options.out), ...lines].join('\n'));
});
