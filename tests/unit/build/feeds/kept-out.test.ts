import { expect, test } from 'vitest';
import { siteFiles } from '../../../../src/build/feeds/site-files.ts';
import { SECRETS } from '../../../build/secrets.ts';
import { siteOf } from './feed-sites.ts';

test('nothing that machines read holds a draft, or what is for members', async () => {
  const site = await siteOf('tests/fixtures/site');
  const files = [...siteFiles(site)];
  expect(files.length).toBeGreaterThan(8);
  for (const [path, text] of files) {
    const whole = `${path} ${text().replaceAll('\r\n ', '')}`.toLowerCase();
    for (const secret of [...SECRETS, '2024-04-24', '20240424', 'ett utkast'])
      expect([path, secret, whole.includes(secret)]).toEqual([path, secret, false]);
  }
  // The note that is open to all is there with its text.
  expect(files.find(([path]) => path === 'rss.xml')?.[1]()).toContain('vem som helst läsa');
});
