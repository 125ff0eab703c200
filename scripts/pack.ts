import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readArguments, runCommand } from './command.ts';
import { writePackage } from '../src/build/package/write-package.ts';
import { ROOT } from '../src/build/project-root.ts';

const HELP = `Makes the package that other networks install: npm run pack -- [--out DIR]

  --out DIR  folder of the finished package (dist-package)
  --help     shows this text

The package holds the program as JavaScript, and no content. Its name has the version that
package.json states.`;

/** The npm that runs this, as a file for Node: Windows starts no other program without a shell. */
function npm(args: string[], cwd: string): void {
  const { npm_execpath: file } = process.env;
  if (file === undefined) execFileSync('npm', args, { cwd });
  else execFileSync(process.execPath, [file, ...args], { cwd });
}

await runCommand(() => {
  const given = readArguments(['out'], () => HELP);
  const out = resolve(given.out ?? 'dist-package');
  const folder = mkdtempSync(join(tmpdir(), 'traff-pack-'));
  try {
    const { name, version } = writePackage(ROOT, folder);
    mkdirSync(out, { recursive: true });
    npm(['pack', '--silent', '--pack-destination', out], folder);
    const file = join(out, `${name}-${version}.tgz`);
    console.log(`${file} (${Math.round(statSync(file).size / 1000)} kB)`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
