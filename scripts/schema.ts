import { contentFolder, readArguments, runCommand } from './command.ts';
import { buildTime } from '../src/build/site/build-time.ts';
import { loadContent } from '../src/build/read/load-content.ts';
import { schemaFiles, topicsOf, writeSchemaFiles } from '../src/build/schemas/schema-files.ts';
import { fill } from '../src/locales/fill.ts';

await runCommand(() => {
  readArguments(['content'], (_, { keyHelp }) => keyHelp.command.help);
  const { content, locale } = loadContent(contentFolder(), buildTime(process.env));
  const files = schemaFiles(locale, topicsOf(content, locale));
  writeSchemaFiles(process.cwd(), files);
  console.log(files.map(({ path }) => fill(locale.keyHelp.command.written, { path })).join('\n'));
});
