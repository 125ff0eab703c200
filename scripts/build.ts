import { printWarnings, readArguments, runCommand } from './command.ts';
import { buildSite } from '../src/build/build-site.ts';
import { compareSites } from '../src/build/changes.ts';
import { describeChanges } from '../src/build/describe-changes.ts';
import { buildOptions } from '../src/build/options.ts';
import type { StagedSite } from '../src/build/prepare.ts';
import { fill } from '../src/locales/fill.ts';

await runCommand(async () => {
  const { changes, ...given } = readArguments(['content', 'out'], (words) => words.build.help, [
    'changes',
  ]);
  const options = await buildOptions(given);
  const lines: string[] = [];
  const compare = ({ folder, sealed, locale }: StagedSite): void => {
    lines.push(describeChanges(compareSites(options.out, folder), sealed, locale));
  };
  const prepared = await buildSite(changes ? { ...options, beforePublish: compare } : options);
  const { locale, publicSite } = prepared;
  printWarnings(prepared);
  const { meetings, posts } = publicSite;
  const counts = { meetings: meetings.length, posts: posts.length, out: options.out };
  console.log([fill(locale.commands.build.built, counts), ...lines].join('\n'));
});
