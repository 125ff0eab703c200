import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readSiteFacts, type SiteFacts } from '../../../../src/build/read/site-facts.ts';

function factsOf(file: string, text: string): SiteFacts {
  const folder = mkdtempSync(join(tmpdir(), 'traff-facts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, file), text);
  return readSiteFacts(folder);
}

it.each(['locale: en\n', 'Locale: English\n', 'locale: en-GB\n', 'locale: EN\n'])(
  'understands what the model understands as English: %s',
  (text) => {
    expect(factsOf('site.yaml', text).locale.code).toBe('en');
  },
);

it.each([
  ['site.yaml', 'Namn: Nätet\nADRESS: https://exempel.se/\n'],
  ['site.yaml', '\uFEFFname: Nätet\r\naddress: https://exempel.se\r\n'],
  ['site.yml', 'namn: Nätet\nadress: https://exempel.se\nnågot: annat\n'],
])('finds the address as the model does, in %s', (file, text) => {
  expect(factsOf(file, text)).toMatchObject({ name: 'Nätet', address: 'https://exempel.se' });
});

it.each(['namn: [Nätet\n', '', 'bara text\n', 'namn: Nätet\nadress:\n'])(
  'makes do with what is there: %j',
  (text) => {
    const { address, timeZone, locale } = factsOf('site.yaml', text);
    expect([address, timeZone, locale.code]).toEqual([null, 'Europe/Stockholm', 'sv']);
  },
);
