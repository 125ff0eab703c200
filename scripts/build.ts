import { printWarnings, readArguments, runCommand } from './command.ts';
import { buildSite } from '../src/build/build-site.ts';
import { buildOptions } from '../src/build/options.ts';
import { fill } from '../src/locales/fill.ts';

await runCommand(async () => {
  const given = readArguments(['content', 'out'], (words) => words.build.help);
  const prepared = await buildSite(await buildOptions(given));
  const { locale, publicSite, options } = prepared;
  printWarnings(prepared);
  const { meetings, posts } = publicSite;
  const counts = { meetings: meetings.length, posts: posts.length, out: options.out };
  console.log(fill(locale.commands.build.built, counts));
});
