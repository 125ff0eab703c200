import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from './command.ts';
import { buildTime } from '../src/build/site/build-time.ts';
import { parseStrictly } from '../src/build/errors/arguments.ts';
import { describeBegun } from '../src/build/init/describe-init.ts';
import { InitError } from '../src/build/init/init-error.ts';
import { HOSTS, initNetwork } from '../src/build/init/init-network.ts';
import { ROOT } from '../src/build/project-root.ts';
import { shownPath } from '../src/build/report/shown-path.ts';
import { locales } from '../src/locales/locales.ts';
import type { Locale } from '../src/locales/locale.ts';

const options = {
  language: { type: 'string' },
  host: { type: 'string', default: 'github' },
  help: { type: 'boolean' },
} as const;

/** The language that the arguments ask for, however wrong the rest of them is. */
function wantedLocale(): { locale: Locale; known: boolean; language: string } {
  const { values } = parseArgs({ options, strict: false, allowPositionals: true });
  const { language = 'sv' } = values;
  if (language === 'sv' || language === 'en')
    return { locale: locales[language], known: true, language };
  return { locale: locales.sv, known: false, language: String(language) };
}

function readArguments(): { dir: string | undefined; host: string; help: boolean } {
  const { values, positionals } = parseStrictly({ options, allowPositionals: true });
  const [dir, ...more] = positionals;
  if (more.length > 0) throw new InitError('bad-argument', { detail: more.join(' ') });
  return { dir, host: values.host, help: values.help ?? false };
}

function isHost(name: string): name is (typeof HOSTS)[number] {
  return HOSTS.some((host) => host === name);
}

await runCommand(
  async () => {
    const { dir, host, help } = readArguments();
    const { locale, known, language } = wantedLocale();
    if (help) {
      console.log(locale.init.help);
      return;
    }
    if (!known) throw new InitError('bad-language', { language });
    if (!isHost(host)) throw new InitError('bad-host', { host });
    const folder = resolve(dir ?? '.');
    const now = buildTime(process.env);
    const begun = await initNetwork({ dir: folder, locale, host, now, root: ROOT });
    const place = {
      dir: folder === process.cwd() ? null : shownPath(folder),
      installed: existsSync(join(folder, 'node_modules', 'traff')),
    };
    console.log(describeBegun(begun, place, locale));
  },
  // Not that of the folder this began in.
  () => wantedLocale().locale,
);
