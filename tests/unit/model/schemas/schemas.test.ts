import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/locales/en.ts';
import { sv } from '../../../../src/locales/sv.ts';
import { municipalities } from '../../../../src/model/municipalities.ts';
import type { SchemaName } from '../../../../src/model/schemas/make-schemas.ts';
import { ROOT } from '../../../run-command.ts';
import { note, read } from '../content-under-test.ts';
import { marked, suggested, told } from './language-server.ts';

const { errors, keys: help } = sv.keyHelp;

/** All texts of a folder with the schema each belongs to; of a note its front matter. */
function textsIn(folder: string): [string, SchemaName, string][] {
  const paths = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).sort();
  return paths.flatMap((path): [string, SchemaName, string][] => {
    const name = schemaOf(path.replaceAll('\\', '/'));
    if (name === null) return [];
    const text = readFileSync(join(ROOT, folder, path), 'utf8');
    return [[join(folder, path), name, path.endsWith('.md') ? frontMatterOf(text) : text]];
  });
}

function schemaOf(path: string): SchemaName | null {
  const section = /^(meetings|news|pages)\/.*\.md$/.exec(path)?.[1];
  if (section !== undefined)
    return ({ meetings: 'meeting', news: 'post', pages: 'page' } as const)[section as 'news'];
  return (/^(site|synonyms|people)\.yaml$/.exec(path)?.[1] as SchemaName | undefined) ?? null;
}

function frontMatterOf(text: string): string {
  return /^---\r?\n([\s\S]*?)^---/m.exec(text)?.[1] ?? '';
}

describe('what is in order is not marked', () => {
  const own = [...textsIn('content'), ...textsIn('tests/fixtures/site')];

  it('there are such texts', () => expect(own.length).toBeGreaterThan(20));

  it.each(own)('%s', async (_, name, text) => {
    expect(await marked(name, text)).toEqual([]);
  });

  it.each(textsIn('tests/fixtures/english'))('in English, %s', async (_, name, text) => {
    expect(await marked(name, text, 'en')).toEqual([]);
  });
});

/** Lines of a meeting's front matter below its date, on line 2, and what an editor says of them. */
const mistakes: [string, string][] = [
  ['tallare: Anna', `2:1 ${errors.key}`],
  ['tid: 15:00', `2:6 ${errors.time}`],
  ['tid: eftermiddag', `2:6 ${errors.time}`],
  ['nästa: 28 maj', `2:8 ${errors.date}`],
  ['status: instäld', `2:9 ${errors.choice} planerad, inställd, genomförd.`],
  ['åtkomst: alla', `2:10 ${errors.choice} öppen, medlemmar.`],
  ['utkast: kanske', `2:9 ${errors.choice} ja, nej.`],
  ['presentationer: [Klipan]', `2:18 ${errors.municipality}`],
  ['presentationer:\n  - kommun: Klipan', `3:13 ${errors.municipality}`],
  ['presentationer:\n  - talare: Anna', `3:5 ${errors.missing} kommun eller organisation.`],
  ['presentationer:\n  - kommun: Lund\n    id: Lund!', `4:9 ${errors.id}`],
  ['presentationer:\n  - kommun: Lund\n    invånare: många', `4:15 ${errors.population}`],
];

describe('mistakes', () => {
  it.each(mistakes)('%j is marked, and refused by the model', async (lines, expected) => {
    expect(await marked('meeting', `datum: 2024-04-23\n${lines}\n`)).toEqual([expected]);
    const place = expected.replace(/ .*/, '').split(':').map(Number);
    const { problems } = read({ 'meetings/2024-04-23.md': note(lines) });
    // The note's front matter begins a line earlier.
    expect(problems.map(({ line }) => line - 1)).toContain(place[0]);
  });

  it.each<[SchemaName, string, string]>([
    ['meeting', 'sammanfattning: x\n', `1:1 ${errors.missing} datum.`],
    ['post', 'typ: film\n', `1:1 ${errors.missing} rubrik.`],
    ['page', 'rubrik: x\nsamanfattning: y\n', `2:1 ${errors.key}`],
    ['site', 'namn: x\nkontakt: anna\n', `2:10 ${errors.contact}`],
    ['site', 'namn: x\nadress: exempel.se\n', `2:9 ${errors.address}`],
    ['site', 'namn: x\nspråk: norska\n', `2:8 ${errors.choice} sv, en.`],
    ['people', '- namn: Anna Ek\n  återkallat: kanske\n', `2:15 ${errors.choice} ja, nej.`],
    ['people', '- stavningar: [Ana Ek]\n', `1:3 ${errors.missing} namn.`],
    ['synonyms', '- ord: [a, b]\n  från: igår\n', `2:9 ${errors.date}`],
  ])('in a %s, %j is marked', async (name, text, expected) => {
    expect(await marked(name, text)).toEqual([expected]);
  });
});

/** Values that the model reads: none may be marked, or an editor would mend what is right. */
const right = {
  tid: ['15', '15.00', '9.05', '15.00–15.45', '15.00-15.45', 'kl. 15 till 16', 'Klockan 15.00'],
  nästa: ['2024-05-28', '28 maj 2024', 'tisdag den 28 maj 2024', '28/5 2024'],
  status: ['inställd', 'INSTÄLLT', 'cancelled', 'planerat'],
  åtkomst: ['öppen', 'public', 'Medlem'],
  utkast: ['ja', 'nej', 'true', 'false', 'yes'],
  presentationer: ['Klippan', '[Klippan, Lunds kommun]', '[{organisation: SKR, invånare: 18000}]'],
  sammanfattning: ['', '2024', 'true', '"a: b"', '>-\n  två\n  rader'],
};

describe('what the model reads is not marked', () => {
  const values = Object.entries(right).flatMap(([key, texts]) =>
    texts.map((text) => `${key}: ${text}`),
  );

  it.each(values)('%s', async (line) => {
    const lines = line.startsWith('nästa') ? line : `nästa:\n${line}`;
    expect(await marked('meeting', `datum: 2024-04-23\n${lines}\n`)).toEqual([]);
    const { problems } = read({ 'meetings/2024-04-23.md': note(lines) });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('an editor', () => {
  it('suggests all municipalities by their names', async () => {
    const names = await suggested('meeting', 'datum: 2024-04-23\npresentationer:\n  - kommun: |\n');
    expect(names).toHaveLength(municipalities.length);
    expect(names).toContain('Östra Göinge');
  });

  it('suggests topics that have been used', async () => {
    const text = 'presentationer:\n  - kommun: Lund\n    ämnen: [|]\n';
    expect(await suggested('meeting', text)).toEqual(
      expect.arrayContaining(['samverkan', 'barn och unga']),
    );
  });

  it('suggests the Swedish keys that are not there yet, and no others', async () => {
    const keys = await suggested('meeting', 'datum: 2024-04-23\ntid: 15.00\n|');
    expect(keys).toContain('sammanfattning');
    expect(keys).not.toEqual(expect.arrayContaining(['datum']));
    expect(keys.filter((key) => ['summary', 'tid', 'date'].includes(key))).toEqual([]);
  });

  it('suggests the words of a choice', async () => {
    expect(await suggested('meeting', 'status: |\n')).toEqual(['planerad', 'inställd', 'genomförd']);
  });

  it('says what a key is for', async () => {
    expect(await told('meeting', 'da|tum: 2024-04-23\n')).toContain(help.meeting.date);
    expect(await told('site', 'lås-|efter: 20\n')).toContain(help.site.lockAfter);
  });
});

it('the schema of another language has the words of that language', async () => {
  expect(await marked('meeting', 'date: 2024-04-23\nstatus: off\n', 'en')).toEqual([
    `2:9 ${en.keyHelp.errors.choice} planned, cancelled, held.`,
  ]);
});
