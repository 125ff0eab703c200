import { printWarnings, readArguments, runCommand } from './command.ts';
import { buildSite } from '../src/build/build-site.ts';
import { compareSites } from '../src/build/changes.ts';
import { describeBuilt } from '../src/build/describe-built.ts';
import { describeChanges } from '../src/build/describe-changes.ts';
import { buildOptions } from '../src/build/options.ts';
import type { StagedSite } from '../src/build/prepare.ts';
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
