import { printWarnings, readArguments, readPort, runCommand } from './command.ts';
import { buildSite } from '../src/build/site/build-site.ts';
import { buildOptions } from '../src/build/site/options.ts';
import { withProgress } from '../src/build/progress/with-progress.ts';
import { serve } from '../src/build/serve/serve.ts';
import { fill } from '../src/locales/fill.ts';

await runCommand(async () => {
  const { quiet, ...given } = readArguments(
    ['content', 'out', 'port'],
    (words) => words.build.startHelp,
    ['quiet'],
  );
  const port = readPort(given.port);
  const options = await buildOptions({ ...given, demo: true });
  const built = await withProgress(options, quiet ?? false, buildSite);
  const { locale, site, passphrase } = built;
  printWarnings(built);
  const { url } = await serve(options.out, { port, base: site.base });
  const words = locale.commands.build;
  console.log(fill(words.serving, { url }));
  if (passphrase !== null) console.log(fill(words.demo, { passphrase }));
});
