import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { printHelp, runCommand } from './command.ts';
import { parseStrictly } from '../src/build/errors/arguments.ts';
import { describeImport, importJson } from '../src/build/import/describe-import.ts';
import { importFiles } from '../src/build/import/import-files.ts';
import { readSiteFacts } from '../src/build/read/site-facts.ts';
import type { Locale } from '../src/locales/locale.ts';

const options = {
  out: { type: 'string', default: 'content' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** The content folder that the arguments name, however wrong the rest of them is. */
function outFolder(): string {
  const { out } = parseArgs({ options, strict: false, allowPositionals: true }).values;
  return resolve(typeof out === 'string' ? out : 'content');
}

/** That of the folder, which need not be that of the project's own content. */
function spoken(): Locale {
  return readSiteFacts(outFolder()).locale;
}

await runCommand(async () => {
  const { values, positionals } = parseStrictly({ options, allowPositionals: true });
  const [out, locale] = [outFolder(), spoken()];
  if (values.help) {
    printHelp(locale.importing.help);
    return;
  }
  const imported = await importFiles(positionals, out, locale);
  console.log(
    values.json ? JSON.stringify(importJson(imported)) : describeImport(imported, out, locale),
  );
}, spoken);
