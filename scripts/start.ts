import { printWarnings, readArguments, readPort, runCommand } from './command.ts';
import { buildSite } from '../src/build/build-site.ts';
import { buildOptions } from '../src/build/options.ts';
import { serve } from '../src/build/serve.ts';
import { fill } from '../src/locales/fill.ts';

await runCommand(async () => {
  const given = readArguments(['content', 'out', 'port'], (words) => words.build.startHelp);
  const port = readPort(given.port);
  const prepared = await buildSite(await buildOptions({ ...given, demo: true }));
  const { locale, book, options, passphrase } = prepared;
  printWarnings(prepared);
  const { url } = await serve(options.out, { port, base: book.base });
  const words = locale.commands.build;
  console.log(fill(words.serving, { url }));
  if (passphrase !== null) console.log(fill(words.demo, { passphrase }));
});
