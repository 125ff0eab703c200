import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { prepare } from '../../src/build/site/prepare.ts';
import { secretsOf } from '../../src/build/seal/secrets.ts';
import { openMembers } from '../../src/build/members/file.ts';
import { fold } from '../../src/model/fold.ts';
import type { MemberNote } from '../../src/model/member-document.ts';
import { blobName, openBlob } from '../../src/vault/blob.ts';
import { deriveKeys } from '../../src/vault/keys.ts';
import { buildOrThrow, createFixtureSite, type FixtureSite } from '../fixture-site.ts';
import { fingerprint, readOutput } from './output.ts';
import { sealedRoutes } from './sealed-routes.ts';
import { zip } from '../unit/build/zip-fixture.ts';

const PEOPLE = `- namn: Berit Exempelsson
  återkallat: ja
- namn: Karin Provledare
  återkallat: ja
  roller: [samordnare]
- namn: Sune Påhittad
  stavningar: [Sune Påhittat]
`;
/** Where the picture was taken, as phones write it. */
const PLACE = '59.3293 N, 18.0686 E';
const POST = 'news/2024-02-01-samtal-med-berit-exempelsson';

const HANDBOOK = `---
rubrik: Handbok
sammanfattning: Så turas värdkommunerna om.
åtkomst: medlemmar
---
Karin Provledare har nyckeln till förrådet på vinden. Se [mallen](mall.txt).
`;

let site: FixtureSite;

beforeAll(async () => {
  site = createFixtureSite(inject('access'));
  const put = (path: string, text: string | Uint8Array): void =>
    writeFileSync(join(site.content, path), text);
  put('people.yaml', PEOPLE);
  put('synonyms.yaml', '- [Berit Exempelsson, chefen i Lund]\n');
  appendFileSync(
    join(site.content, 'meetings', '2024-01-17.md'),
    '\nSedan tackade **Karin** Provledare Berit Exempelssons medarbetare.\n',
  );
  mkdirSync(join(site.content, POST));
  put(
    `${POST}/index.md`,
    '---\nrubrik: Samtal med Berit Exempelsson\nskribent: Karin Provledare\n---\n' +
      'BERIT\nEXEMPELSSON skrev till [B. Exempelsson](mailto:b.exempelsson@lund.se).\n\n' +
      '![Berit Exempelsson](berit-exempelsson.png)\n',
  );
  const png = join(site.content, 'meetings', '2024-03-13', 'vandkors.png');
  put(`${POST}/berit-exempelsson.png`, Buffer.concat([readFileSync(png), Buffer.from(PLACE)]));
  mkdirSync(join(site.content, 'pages', 'handbok'));
  put('pages/handbok/index.md', HANDBOOK);
  put('pages/handbok/mall.txt', 'Mallen ligger i den lila pärmen bakom kopiatorn.');
  await buildOrThrow(site);
});
afterAll(() => site.remove());

describe('those who have asked not to be named', () => {
  test('are nowhere in the output, neither in the clear nor packed', () => {
    for (const [path, bytes] of readOutput(site.out)) {
      const packed = bytes.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b]));
      const said = (packed ? gunzipSync(bytes) : bytes).toString();
      // Calendars break their lines wherever they come to be long.
      const text = fold(`${path} ${said.replaceAll('\r\n ', '')}`);
      expect(text.includes('exempelsson') ? path : '').toBe('');
      expect(text.includes('provledare') ? path : '').toBe('');
      // With the place and the day, the role would tell who it was.
      expect(text.includes('enhetschef') ? path : '').toBe('');
    }
  });

  test('are nowhere in the sealed files, where roles stand for them', async () => {
    const { siteKey, lock } = await openMembers(
      readFileSync(join(site.content, 'members.json'), 'utf8'),
      site.key,
    );
    const keys = await deriveKeys(siteKey, lock);
    const routes = [...(await sealedRoutes(site)).values()];
    expect(routes).toContain('note/2024-01-17');
    for (const route of routes) {
      const type = route.split('/')[0] as 'note' | 'start' | 'year' | 'file' | 'index';
      const sealed = readFileSync(join(site.out, 'm', `${await blobName(keys, route)}.bin`));
      const bytes = Buffer.from(await openBlob(keys, { route, type }, sealed));
      const packed = bytes.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b]));
      const text = fold((packed ? gunzipSync(bytes) : bytes).toString());
      expect(/exempelsson|provledare/.test(text) ? route : '').toBe('');
      if (route !== 'note/2024-01-17') continue;
      const { parts, overview } = JSON.parse(bytes.toString()) as MemberNote;
      expect(JSON.stringify(parts)).toContain('samordnare');
      expect(JSON.stringify(parts)).toContain('enhetschefs medarbetare');
      expect(overview.presentations[0]).toMatchObject({ speaker: null, role: 'enhetschef' });
    }
  });

  test('leave pages that are whole', () => {
    const output = readOutput(site.out);
    const post = output.get('nyheter/samtal-med-person/index.html')?.toString() ?? '';
    expect(post).toContain('>Samtal med en person</h1>');
    expect(post).toContain('En person skrev till en person.');
    expect(post).toContain('src="/nyheter/samtal-med-person/person.png"');
    const picture = output.get('nyheter/samtal-med-person/person.png');
    expect(picture?.length).toBeGreaterThan(0);
    expect(picture?.includes(PLACE)).toBe(false);
    const meeting = output.get('traffar/2024-01-17/index.html')?.toString() ?? '';
    expect(meeting).toContain('Mottagningen vid torget');
    expect(meeting).not.toContain('enhetschef');
    expect(output.get('traffar/2024-03-13/index.html')?.toString()).toContain('Sune Påhittad');
  });
});

describe('pages for members alone', () => {
  test('are sealed with their files, and have the locked page at their address', () => {
    const output = readOutput(site.out);
    for (const [path, bytes] of output) {
      const text = `${path} ${bytes.toString()}`;
      for (const secret of ['förrådet på vinden', 'värdkommunerna', 'lila pärmen', 'mall.txt'])
        expect(text.includes(secret) ? path : '').toBe('');
    }
    const shell = output.get('medlemmar/index.html');
    expect(output.get('medlemmar/handbok/index.html')).toEqual(shell);
    expect(output.get('medlemmar/redaktorsguide/index.html')).toEqual(shell);
    expect(output.has('handbok/index.html')).toBe(false);
  });

  test('are opened from the members’ first page, the guide among them', async () => {
    const routes = [...(await sealedRoutes(site)).values()];
    expect(routes).toContain('page/handbok');
    expect(routes).toContain('file/page/handbok/mall.txt');
    expect(routes).toContain('page/redaktorsguide');
    expect(routes).toContain('file/page/redaktorsguide/bilder/oppen-sida.webp');
    const sealed = [...readOutput(site.out).keys()].filter((path) => /^m\/.+\.bin$/.test(path));
    expect(sealed).toHaveLength(routes.length);
  });

  test('are what the gate looks for, but not the guide, which is no secret', async () => {
    const { content, out } = site;
    const options = { content, out, key: site.key, demo: false, now: new Date() };
    const { texts, files } = secretsOf(await prepare(options));
    const page = texts.find(({ source }) => source === 'pages/handbok/index.md');
    expect(page?.text).toContain('förrådet på vinden');
    expect(page?.text).toContain('värdkommunerna');
    expect(files.map(({ source }) => source)).toContain('pages/handbok/mall.txt');
    expect(JSON.stringify(texts)).not.toContain('npm run');
  });
});

test('the gate finds them in files that lie open, packed or not', async () => {
  const files = {
    'lista.csv': Buffer.from('Deltagare: Exempelsson, Berit'),
    'lista.docx': zip('word/document.xml', Buffer.from('<w:t>Berit</w:t><w:t>Exempelssons</w:t>')),
  };
  for (const [name, bytes] of Object.entries(files))
    writeFileSync(join(site.content, POST, name), bytes);
  const before = fingerprint(site.out);
  const { status, stderr } = await site.build();
  expect(status).toBe(1);
  expect(stderr).toContain('någon som har bett att inte nämnas');
  for (const name of Object.keys(files))
    expect(stderr).toContain(`nyheter/samtal-med-person/${name}`);
  expect(fingerprint(site.out)).toBe(before);
});
