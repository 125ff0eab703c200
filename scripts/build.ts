import { printWarnings, readArguments, runCommand } from './command.ts';
import { buildSite } from '../src/build/build-site.ts';
import { compareSites } from '../src/build/changes.ts';
import { describeBuilt } from '../src/build/describe-built.ts';
import { describeChanges } from '../src/build/describe-changes.ts';
import { buildOptions } from '../src/build/options.ts';
import type { StagedSite } from '../src/build/prepare.ts';

await runCommand(async () => {
  const { changes, ...given } = readArguments(['content', 'out'], (words) => words.build.help, [
    'changes',
  ]);
  const options = await buildOptions(given);
  const lines: string[] = [];
  const compare = ({ folder, sealed, locale }: StagedSite): void => {
    lines.push(describeChanges(compareSites(options.out, folder), sealed, locale));
  };
  const built = await buildSite(changes ? { ...options, beforePublish: compare } : options);
  printWarnings(built);
  if (changes && built.unchangedSince !== null)
    lines.push(built.locale.commands.build.changes.none);
  console.log([describeBuilt(built, options.out), ...lines].join('\n'));
});
