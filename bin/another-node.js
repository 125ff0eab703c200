import { spawn } from 'node:child_process';
import console from 'node:console';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { isEnough, NEEDED } from './needed-node.js';

/** Runs the command with the Node that is installed as a package, else tells what to install. */
export async function useAnother() {
  const folders = [join(process.cwd(), 'package.json'), import.meta.url];
  const node = folders.map(installedNode).find((each) => each !== null);
  if (node === undefined) {
    console.error(await advice());
    process.exitCode = 1;
    return;
  }
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  // Ctrl+C reaches both; the other one ends in order, and this one after it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code === null ? 1 : code;
    process.exit();
  });
}

/** The program of the package `node` as seen from a file, or null. */
function installedNode(file) {
  try {
    const manifest = createRequire(file).resolve('node/package.json');
    const { version, bin } = JSON.parse(readFileSync(manifest, 'utf8'));
    if (!isEnough(version)) return null;
    return join(dirname(manifest), process.platform === 'win32' ? 'bin/node.exe' : bin.node);
  } catch {
    return null;
  }
}

async function advice() {
  const { computerLanguage } = await import('../src/locales/computer-language.ts');
  const language = askedLanguage() || siteLanguage() || computerLanguage(process.env);
  const { program } = await import(`../src/locales/${language}/program.ts`);
  const values = { needed: NEEDED, found: process.versions.node };
  return program.oldNode.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** What `traff init --language` asks for, or null. */
function askedLanguage() {
  const asked = /(?:^| )--language[ =](sv|en)\b/.exec(process.argv.slice(2).join(' '));
  return asked && asked[1];
}

/** The language of the site in this folder, or null where there is none. */
function siteLanguage() {
  const english = /^(?:locale|språk)\s*:\s*["']?(?:en|engelska|english)\b/im;
  try {
    return english.test(readFileSync('content/site.yaml', 'utf8')) ? 'en' : 'sv';
  } catch {
    return null;
  }
}
