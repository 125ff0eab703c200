import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { sv } from '../../../src/locales/sv.ts';
import { readContent } from '../../../src/model/read-content.ts';
import { read } from './content-under-test.ts';

const site = (text: string): ReturnType<typeof read> => read({ 'site.yaml': text });

describe('site.yaml', () => {
  it('needs only a name', () => {
    expect(site('namn: Nätverket\n').content?.site).toEqual({
      name: 'Nätverket',
      owner: null,
      address: 'http://localhost:4321',
      locale: 'sv',
      timeZone: 'Europe/Stockholm',
      defaultTime: null,
      defaultTimeFrom: null,
      place: null,
      lockAfter: null,
      redirects: [],
      contact: '',
      purpose: '',
    });
  });

  const full = {
    name: 'Nätverket',
    owner: 'Föreningen',
    address: 'https://exempel.se/network',
    locale: 'sv',
    timeZone: 'Europe/Helsinki',
    defaultTime: { start: '15:00', end: '15:45' },
    defaultTimeFrom: '2024-01-01',
    place: 'på nätet',
    lockAfter: 20,
    redirects: [{ from: '/gammal/', to: '/traffar/' }],
    contact: 'info@exempel.se',
    purpose: 'Att lära.',
  };
  it.each([
    `namn: Nätverket\nägare: Föreningen\nadress: https://exempel.se/network/\nspråk: svenska
tidszon: Europe/Helsinki\nstandardtid: 15.00–15.45\nstandardtid-från: 1 januari 2024
lås-efter: 20 minuter\nomdirigeringar:\n  /gammal: /traffar\nplats: på nätet\nkontakt: info@exempel.se\nsyfte: Att lära.\n`,
    `---\nname: Nätverket\nowner: Föreningen\naddress: https://exempel.se/network\nlocale: sv
time-zone: Europe/Helsinki\ndefault-time: 15.00–15.45\ndefault-time-from: 2024-01-01
lock-after: 20\nredirects: { /gammal/: /traffar/ }\nplace: på nätet\ncontact: info@exempel.se\npurpose: Att lära.\n`,
  ])('%#', (text) => {
    const { content, found } = site(text);
    expect(found).toEqual([]);
    expect(content?.site).toEqual(full);
  });

  it('chooses the language of everything', () => {
    expect(site('name: N\nlocale: en\ndefaultTime: 15:00–15:45\n').content?.site).toMatchObject({
      locale: 'en',
      defaultTime: { start: '15:00', end: '15:45' },
    });
    expect(site('name: N\nspråk: engelska\n').found).toEqual(['site.yaml:2:1 key-unknown']);
  });

  it.each([
    ['ägare: X\n', '1:1', 'key-missing'],
    ['namn:\n', '1:1', 'key-empty'],
    ['namn: N\nadress: exempel.se\n', '2:9', 'address-format'],
    ['namn: N\nadress: ftp://exempel.se\n', '2:9', 'address-format'],
    ['namn: N\nadress: https://exempel.se/?a=1\n', '2:9', 'address-format'],
    ['namn: N\nadress: https://exempel.se/nätverk/\n', '2:9', 'address-letters'],
    ['namn: N\nkontakt: Eva\n', '2:10', 'contact-format'],
    ['namn: N\nlås-efter: nej\n', '2:12', 'minutes-format'],
    ['namn: N\nlås-efter: 0\n', '2:12', 'minutes-format'],
    ['namn: N\nlås-efter: 721 min\n', '2:12', 'minutes-format'],
    ['namn: N\nlås-efter: 20 timmar\n', '2:12', 'minutes-format'],
    ['namn: N\nplats: https://meet.exempel.se/abc\n', '2:8', 'place-link'],
    ['namn: N\ntidszon: Europe/Stokholm\n', '2:10', 'time-zone-unknown'],
    ['namn: N\nspråk: fi\n', '2:8', 'value-unknown'],
    ['namn: N\nstandardtid: 15:00\n', '2:14', 'time-format'],
    ['namn: N\nstandardtid-från: 2024\n', '2:19', 'date-format'],
    ['namn: N\nnamm: M\n', '2:1', 'key-unknown'],
    ['namn: "N\n', '1:7', 'yaml-unclosed'],
    ['- namn\n', '1:1', 'yaml-syntax'],
    ['bara text\n', '1:1', 'yaml-syntax'],
    ['', '1:1', 'file-empty'],
    ['# bara en kommentar\n', '1:1', 'key-missing'],
    [`namn: ${'N'.repeat(200_000)}\n`, '1:1', 'file-too-large'],
  ])('%j', (text, place, code) => {
    const { content, found } = site(text);
    expect(found).toEqual([`site.yaml:${place} ${code}`]);
    expect(content).toBeNull();
  });

  it.each([
    ['https://exempel.se/nätverk/', 'https://exempel.se/natverk'],
    ['https://exempel.se/n%C3%A4t%20verk/', 'https://exempel.se/nat-verk'],
    ['https://exempel.se/Vårt nät/a//b', 'https://exempel.se/vart-nat/a/b'],
    ['https://exempel.se/%ff/.b/', 'https://exempel.se/ff/b'],
    ['https://eva:hemligt@exempel.se', 'https://exempel.se'],
    ['https://exempel.se:8443/a%zz/', 'https://exempel.se:8443/a-zz'],
    ['"https://exempel.se/\\r\\nb"', 'https://exempel.se/b'],
  ])('suggests an address that pages can have for %s', (written, near) => {
    const { problems, found } = site(`namn: N\nadress: ${written}\n`);
    expect(found).toEqual(['site.yaml:2:9 address-letters']);
    expect(problems[0]?.values.near).toBe(near);
    expect(site(`namn: N\nadress: ${near}\n`).content?.site.address).toBe(near);
  });

  it('suggests a time zone', () => {
    expect(site('namn: N\ntidszon: Europe/Stokholm\n').problems[0]?.values.near).toBe(
      'Europe/Stockholm',
    );
  });

  it('may be missing, which is said beside the other problems', () => {
    const { content, problems } = readContent({ files: [], assets: [], links: [] }, { sv, en });
    expect(content).toBeNull();
    expect(problems).toMatchObject([{ file: 'site.yaml', line: 1, code: 'site-missing' }]);
  });

  it('may end in .yml', () => {
    const bytes = new TextEncoder().encode('namn: N\n');
    const files = [{ path: 'site.yml', bytes }];
    const { content } = readContent({ files, assets: [], links: [] }, { sv, en });
    expect(content?.site.name).toBe('N');
  });
});
