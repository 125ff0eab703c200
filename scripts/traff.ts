import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, runCommand, UsageError } from './command.ts';
import { isCommand } from '../src/build/commands.ts';
import { ROOT } from '../src/build/project-root.ts';
import { readSiteFacts } from '../src/build/read/site-facts.ts';
import { locales } from '../src/locales/locales.ts';
import { computerLanguage } from '../src/locales/computer-language.ts';
import { fill } from '../src/locales/fill.ts';
import type { Locale } from '../src/locales/locale.ts';

function version(): string {
  const text = readFileSync(join(ROOT, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** That of the site, else that of the computer. */
function spoken(): Locale {
  const content = contentFolder();
  return existsSync(content)
    ? readSiteFacts(content).locale
    : locales[computerLanguage(process.env)];
}

// Where Node takes the arguments from, each script looks for its own.
const [name = ''] = process.argv.splice(2, 1);

if (isCommand(name)) await import(`./${name}.ts`);
else
  await runCommand(() => {
    const { program } = spoken();
    if (name === '--version') console.log(version());
    else if (name === '--help') console.log(program.help);
    else if (name === '') throw new UsageError(() => program.help);
    else throw new UsageError(() => fill(program.unknown, { name }));
  });
