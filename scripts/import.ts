import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { printHelp, runCommand } from './command.ts';
import { describeError } from '../src/build/errors/describe-error.ts';
import { describeImport, importJson } from '../src/build/import/describe-import.ts';
import { ImportFileError } from '../src/build/import/import-file-error.ts';
import { importFiles } from '../src/build/import/import-files.ts';
import { readSiteFacts } from '../src/build/read/site-facts.ts';

const options = {
  out: { type: 'string', default: 'content' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

function readArguments(): ReturnType<
  typeof parseArgs<{ options: typeof options; allowPositionals: true }>
> {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new ImportFileError('bad-argument', { detail: (error as Error).message });
  }
}

/** The content folder that the arguments name, however wrong the rest of them is. */
function outFolder(): string {
  const { out } = parseArgs({ options, strict: false, allowPositionals: true }).values;
  return resolve(typeof out === 'string' ? out : 'content');
}

await runCommand(async () => {
  const out = outFolder();
  const { locale } = readSiteFacts(out);
  try {
    const { values, positionals } = readArguments();
    if (values.help) {
      printHelp(locale.importing.help);
      return;
    }
    const imported = await importFiles(positionals, out, locale);
    console.log(
      values.json ? JSON.stringify(importJson(imported)) : describeImport(imported, out, locale),
    );
  } catch (error) {
    // The folder's language, which is not that of the project's own content.
    console.error(describeError(error, locale));
    process.exitCode = 1;
  }
});
