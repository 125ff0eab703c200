import { COMMANDS } from '../commands.ts';
import { shownPath } from '../report/shown-path.ts';
import { InitError } from './init-error.ts';

type Json = Record<string, unknown>;

/** As the messages of all commands name them: `npm run check` and the like. */
const SCRIPTS = COMMANDS.filter((name) => name !== 'init').map((name): [string, string] => [
  name,
  `traff ${name}`,
]);
/** Both fetch a program for the computer at hand; the second is there for whoever has an old Node. */
const ALLOWED = { esbuild: true, node: true };

/**
 * A network's `package.json`: the one there is with what it lacks, or a new one.
 *
 * @param before its text, null for none
 * @param traff where npm gets this program, such as a version or an address
 * @param path that messages name
 * @throws {InitError} `bad-package`, `script-taken`
 */
export function packageJson(before: string | null, traff: string, path: string): string {
  const found = before === null ? {} : parsed(before, path);
  const scripts = objectIn(found, 'scripts');
  for (const [name, command] of SCRIPTS) {
    if ((scripts[name] ?? command) !== command)
      throw new InitError('script-taken', { path: shownPath(path), name });
  }
  const packed = {
    private: true,
    ...found,
    scripts: { ...scripts, ...Object.fromEntries(SCRIPTS) },
    dependencies: { traff, ...objectIn(found, 'dependencies') },
    allowScripts: { ...ALLOWED, ...objectIn(found, 'allowScripts') },
  };
  return `${JSON.stringify(packed, null, 2)}\n`;
}

function parsed(text: string, path: string): Json {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (isObject(value)) return value;
    throw new SyntaxError('{ … }');
  } catch (error) {
    const { message: detail } = error as Error;
    throw new InitError('bad-package', { path: shownPath(path), detail }, error);
  }
}

function objectIn(json: Json, key: string): Json {
  const value = json[key];
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
