import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type JSHandle, type Page, type Route } from 'playwright-core';
import ts from 'typescript';
import { CHROMIUM_FLAGS } from '../browser/chromium-flags.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { thisMachine } from '../browser/this-machine.ts';
import { ROOT } from '../run-command.ts';

/** Starts Chromium; null where none is installed. */
export async function startChromium(): Promise<Browser | null> {
  const executablePath = findBrowser(thisMachine);
  return executablePath === null
    ? null
    : await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
}

/** As the developer tools do. It slows the page's own thread, and none of its workers. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: times });
}

const ORIGIN = 'https://modules.example';
const HASH_WASM = 'node_modules/hash-wasm/dist/index.esm.min.js';
/** They isolate the page, whose clock is then as fine as Chromium's gets. */
const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
const IMPORT_MAP = JSON.stringify({ imports: { 'hash-wasm': `/${HASH_WASM}` } });

/** A blank page that can import the project's modules without their being built. */
export async function openModulePage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.route(`${ORIGIN}/**`, serveModule);
  await page.goto(`${ORIGIN}/`);
  return page;
}

/** @param file from the project's folder, such as `src/vault/blob.ts` */
export function importInPage<Module>(page: Page, file: string): Promise<JSHandle<Module>> {
  return page.evaluateHandle((address) => import(address) as Promise<Module>, `/${file}`);
}

function serveModule(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/') {
    const body = `<!doctype html><script type="importmap">${IMPORT_MAP}</script>`;
    return route.fulfill({ contentType: 'text/html', headers: ISOLATION, body });
  }
  const body = readFileSync(join(ROOT, pathname), 'utf8');
  return route.fulfill({
    contentType: 'text/javascript',
    body: pathname.endsWith('.ts') ? withoutTypes(body) : body,
  });
}

function withoutTypes(code: string): string {
  const { ESNext: module } = ts.ModuleKind;
  const { ESNext: target } = ts.ScriptTarget;
  return ts.transpile(code, { module, target, verbatimModuleSyntax: true });
}
