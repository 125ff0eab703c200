import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../browser/find-browser.ts';
import {
  CATEGORIES,
  runLighthouse,
  scoresOf,
  startForLighthouse,
} from '../../browser/run-lighthouse.ts';
import { thisMachine } from '../../browser/this-machine.ts';
import { buildKeptSite } from '../../kept-sites.ts';
import { serveCompressed } from './compressing-host.ts';

const PAGES = { 'network page': '', 'one meeting': 'traffar/2024-04-23/', unlocking: 'medlemmar/' };
const MEASURED = ['first-contentful-paint', 'largest-contentful-paint', 'cumulative-layout-shift'];

/** What Lighthouse says of three pages of our own `content/`; null without a Chromium. */
export async function lighthouseTable(): Promise<string[][] | null> {
  const file = findBrowser(thisMachine);
  if (file === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'traff-lighthouse-'));
  const { out } = await buildKeptSite('content', folder);
  const server = await serveCompressed(out);
  const browser = await startForLighthouse(file);
  try {
    const rows = [['Lighthouse', ...CATEGORIES, 'first paint', 'largest paint', 'shift']];
    for (const [name, path] of Object.entries(PAGES)) {
      const result = await runLighthouse(browser, server.url + path, CATEGORIES);
      const measured = MEASURED.map((id) => result.audits[id]?.displayValue ?? '');
      rows.push([name, ...scoresOf(result, CATEGORIES).map(String), ...measured]);
    }
    return rows;
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}
