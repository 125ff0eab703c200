import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { ROOT } from '../tests/run-command.ts';

const HELP = `Attacks a built site in every combination: npm run attack

Serves every sealed file in the place of every other, puts every damage to the pages in a browser,
and kills builds at many moments; npm test does the same with one file of each kind, without a
browser, and at fewer moments. Also what takes npm test too long: a large network page, Lighthouse,
and the engines' suites in Chromium. Exits 0 when all was refused.`;

const FILES = [
  'build/hostile-host',
  'build/killed',
  'browser/hostile-host',
  'browser/lighthouse',
  'browser/network-page',
  'engines/chromium',
].map((name) => `tests/${name}.test.ts`);
const PROJECTS = ['build', 'browser', 'engines'].flatMap((name) => ['--project', name]);

const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
if (values.help) console.log(HELP);
else {
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const env = { ...process.env, TRAFF_ATTACKS: 'all', ASTRO_TELEMETRY_DISABLED: '1' };
  const args = [vitest, 'run', ...PROJECTS, ...FILES];
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' });
  child.once('close', (status) => (process.exitCode = status ?? 1));
}
