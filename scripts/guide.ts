import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, runCommand } from './command.ts';
import { guideFiles } from '../src/build/guide/guide-files.ts';
import { locales } from '../src/locales/locales.ts';
import { startChromium } from '../tests/bench/chromium.ts';
import { drawPictures } from '../tests/guide/draw-pictures.ts';

const DOCS = 'docs';

const HELP = `Writes what the program says of mistakes into the editors' guide: npm run guide -- [--pictures]

  --pictures  draws the pictures too, for which Chromium is needed
  --help      shows this text

Fills in docs/redaktorsguide.md and docs/editors-guide.md, and writes the lists of all codes.`;

/** @throws {Error} where there is no Chromium */
async function draw(): Promise<void> {
  const browser = await startChromium();
  if (browser === null) throw new Error('No Chromium was found; set CHROME_PATH to one.');
  try {
    for (const locale of Object.values(locales))
      await drawPictures(browser, locale, join(DOCS, 'bilder'));
  } finally {
    await browser.close();
  }
}

await runCommand(async () => {
  const { pictures } = readArguments([], () => HELP, ['pictures']);
  for (const [name, text] of Object.entries(guideFiles(DOCS)))
    writeFileSync(join(DOCS, name), text);
  if (pictures) await draw();
});
