import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodePage } from '../../../src/import/page/decode-page.ts';
import { en } from '../../../src/locales/en.ts';
import { sv } from '../../../src/locales/sv.ts';
import {
  accountedWords,
  bodyOf,
  errorsIn,
  FIXTURES,
  headOf,
  importFixture,
  misplaced,
  paths,
} from './import-fixture.ts';

const names = readdirSync(FIXTURES);
const localeFor = (name: string): typeof sv => (name === 'english.html' ? en : sv);

/** The words of a source without any of the import's readers. */
function sourceWords(name: string): string[] {
  const { text } = decodePage(readFileSync(join(FIXTURES, name)));
  const visible = name.endsWith('.html') ? visibleText(text) : text;
  return visible.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function visibleText(html: string): string {
  const names: Record<string, string> = {
    nbsp: ' ',
    shy: '',
    ouml: 'ö',
    aring: 'å',
    auml: 'ä',
    amp: '&',
  };
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<img[^>]*alt="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<!?\/?(?:em|a|span)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(\w+);/g, (_, name: string) => names[name] ?? ' ');
}

describe.each(names)('%s', (name) => {
  const imported = importFixture(name, localeFor(name));

  test('has an account of every word of the source, in its order, and of no other', () => {
    const [account] = imported.accounts;
    const words = accountedWords(account!)
      .join(' ')
      .match(/[\p{L}\p{N}]+/gu);
    expect(words).toEqual(sourceWords(name));
    expect(account!.words).toBe(account!.placed + account!.data + account!.left);
    expect(account!.words).toBe(
      accountedWords(account!).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    );
  });

  test('has its placed words on the lines that the account names', () => {
    expect(imported.notes).not.toEqual([]);
    expect(misplaced(imported)).toEqual([]);
  });

  test('passes the check', () => {
    expect(errorsIn(imported, localeFor(name).code)).toEqual([]);
  });

  test('says nothing in front matter that the source does not say', () => {
    const source = sourceWords(name).join(' ').toLowerCase();
    for (const { text } of imported.notes) {
      const values = Array.from(
        text.matchAll(
          /^ *(?:- )?(?:talare|speaker|rubrik|skribent|orsak|reason|mötesledare|kommun): (.*)$/gm,
        ),
        ([, value = '']) => value,
      );
      const words =
        values
          .join(' ')
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [];
      expect(words.filter((word) => !source.includes(word))).toEqual([]);
    }
  });
});

describe('a page with a schedule and sections, newest first', () => {
  const imported = importFixture('bokbussar.txt');

  test('gives a note for each meeting of either', () => {
    expect(paths(imported)).toEqual(
      ['2023-09-04', '2023-10-18', '2023-12-12', '2024-02-02'].map((day) => `meetings/${day}.md`),
    );
  });

  test('knows the usual time, what is cancelled and why', () => {
    expect(headOf(imported, 'meetings/2023-10-18.md')).toEqual({
      datum: '2023-10-18',
      tid: '09.30–10.15',
      status: 'inställd',
      orsak: 'snöoväder',
    });
  });

  test('knows who presents, for which municipality, and how many live there', () => {
    expect(headOf(imported, 'meetings/2023-12-12.md')).toMatchObject({
      presentationer: [
        {
          kommun: 'Säter',
          talare: 'Kerstin Dahl',
          roll: 'bibliotekschef',
          invånare: 'omkring 11 200',
        },
        { kommun: 'Mora', talare: 'Olle Främst', roll: 'bokbusschaufför' },
      ],
      nästa: '2024-02-02',
    });
  });

  test('gives what is said of the next meeting to that meeting', () => {
    expect(headOf(imported, 'meetings/2024-02-02.md')).toMatchObject({
      presentationer: [{ kommun: 'Arboga', talare: 'Petra Lind' }],
    });
  });

  test('leaves prose and its lists as they are', () => {
    const body = bodyOf(imported, 'meetings/2023-12-12.md');
    expect(body).toContain('\n- en laddplats under tak\n- en karta med korta slingor\n- tålamod\n');
    expect(body).toContain('omkring 11.200 invånare');
  });

  test('takes no municipality that is only mentioned for a presenter, and says so', () => {
    const note = imported.notes.find(({ path }) => path === 'meetings/2023-12-12.md');
    expect(note?.doubts).toEqual(['nämns i texten, men står inte som presentationer: Orsa']);
  });
});

describe('an archive of posts', () => {
  const imported = importFixture('kronikor.txt');

  test('gives a note for each, by date and title', () => {
    expect(paths(imported)).toEqual([
      'news/2022-08-15-ny-termin-nya-slingor.md',
      'news/2023-02-03-lasning-i-sno.md',
      'news/filmat-nar-bussen-kom-till-byn.md',
    ]);
  });

  test('knows columns and films, who wrote and in what role', () => {
    expect(headOf(imported, 'news/2023-02-03-lasning-i-sno.md')).toEqual({
      rubrik: 'Läsning i snö',
      datum: '2023-02-03',
      typ: 'krönika',
      skribent: 'Gunilla Sparr',
      roll: 'sekreterare i Bussarnas förening',
    });
    expect(headOf(imported, 'news/filmat-nar-bussen-kom-till-byn.md')).toEqual({
      rubrik: 'Filmat: När bussen kom till byn',
      typ: 'film',
    });
  });

  test('keeps what somebody says in paragraphs, subheadings as headings, and lines of a name', () => {
    expect(bodyOf(imported, 'news/filmat-nar-bussen-kom-till-byn.md')).toContain(
      '\n\n– Sedan stannar vi lite till.\n',
    );
    expect(bodyOf(imported, 'news/2022-08-15-ny-termin-nya-slingor.md')).toContain(
      '\n\n## Mer plats\n\n',
    );
    expect(bodyOf(imported, 'news/2023-02-03-lasning-i-sno.md')).toContain(
      'vägarna\\\nGunilla Sparr,',
    );
  });
});

describe('a saved page with a table, links, a quotation and much around it', () => {
  const imported = importFixture('vatten.html');

  test('finds the page’s own text among menus, notices and news', () => {
    const [account] = imported.accounts;
    const frame = account!.entries.filter(
      ({ fate }) => fate.kind === 'left' && fate.reason === 'frame',
    );
    expect(frame.map(({ text }) => text).join(' ')).toContain('Vi använder kakor');
    expect(imported.notes.map(({ text }) => text).join()).not.toMatch(
      /kakor|Vattendagen|Dricksvattenrådet/,
    );
  });

  test('understands the table by its columns', () => {
    expect(headOf(imported, 'meetings/2024-02-06.md')).toMatchObject({
      tid: '13.00–14.30',
      presentationer: [
        { kommun: 'Ystad', talare: 'Maj Berg', roll: 'VA-ingenjör', invånare: 'cirka 31 000' },
      ],
    });
    expect(headOf(imported, 'meetings/2024-03-05.md')).toMatchObject({
      status: 'inställd',
      orsak: 'sjukdom',
    });
    expect(headOf(imported, 'meetings/2024-04-09.md')).toMatchObject({ tid: '10.00–11.00' });
  });

  test('writes links, lists in lists, quotations and tables', () => {
    const body = bodyOf(imported, 'meetings/2024-02-06.md');
    expect(body).toContain(
      '[rapporten om brunnar](https://vatten.exempel.se/dokument/brunnar.pdf)',
    );
    expect(body).toContain('\n- Vem läser av den?\n   - Grannen\n');
    expect(body).toContain('\n> Vatten glömmer aldrig en läcka.\n');
    expect(body).toContain(
      '\n| Brunn | Djup |\n| --- | --- |\n| Norr | 12 m |\n| Söder | 9 \\| 10 m |\n',
    );
    expect(body).toContain('*mätarna*');
  });

  test('says which picture is missing', () => {
    const note = imported.notes.find(({ path }) => path === 'meetings/2023-11-14.md');
    expect(note?.doubts).toContain('bilden "Tornet i motljus" på den gamla sidan är inte med');
  });
});

test('articles are posts, with or without a date', () => {
  const imported = importFixture('korer.html');
  expect(headOf(imported, 'news/2022-05-03-sang-pa-aldreboenden.md')).toMatchObject({
    skribent: 'Anna Ek',
  });
  expect(paths(imported)).toContain('news/en-notis-utan-dag.md');
});

test('bare dates over prose are meetings; labelled lines are read', () => {
  const imported = importFixture('tradgard.txt');
  expect(headOf(imported, 'meetings/2023-09-03.md')).toMatchObject({
    tid: '13.00–14.15',
    presentationer: [{ kommun: 'Karlshamn', talare: 'Nils Rot', roll: 'parkchef' }],
  });
  expect(headOf(imported, 'meetings/2023-10-01.md')).toMatchObject({
    status: 'inställd',
    orsak: 'storm',
  });
  expect(bodyOf(imported, 'meetings/2023-09-03.md')).toContain(
    'gamla träd, vattning under torra somrar och hur man',
  );
});

test('an old page of tables, with bold dates in figures', () => {
  const imported = importFixture('grannar.html');
  expect(paths(imported)).toEqual(
    ['2023-09-12', '2023-11-07', '2024-01-16'].map((day) => `meetings/${day}.md`),
  );
  expect(headOf(imported, 'meetings/2023-11-07.md')).toMatchObject({ status: 'inställd' });
});

test('Windows line ends and a heading with the year over dates without one', () => {
  const imported = importFixture('moten-utan-ar.txt');
  expect(imported.accounts[0]?.page.encoding).toBe('windows-1252');
  expect(headOf(imported, 'meetings/2023-09-03.md')).toMatchObject({
    presentationer: [
      { kommun: 'Tierp', talare: 'Eva Sten', roll: 'måltidschef', invånare: 'drygt 21 000' },
    ],
  });
});

test('a heading that goes on after its date keeps the rest as a heading', () => {
  const imported = importFixture('vagar.txt');
  expect(bodyOf(imported, 'meetings/2024-02-13.md')).toMatch(/^## Snöröjning\n/);
  expect(headOf(imported, 'meetings/2024-03-14.md')).toMatchObject({ tid: '18.00–19.00' });
});

test('an English page', () => {
  const imported = importFixture('english.html', en);
  expect(headOf(imported, 'meetings/2024-04-17.md')).toEqual({
    date: '2024-04-17',
    time: '15:00–15:45',
    status: 'cancelled',
    reason: 'frost',
  });
});

test('headings in bold, a schedule in one paragraph, a line struck through', () => {
  const imported = importFixture('anlaggningar.html');
  expect(headOf(imported, 'meetings/2024-11-12.md')).toEqual({
    datum: '2024-11-12',
    status: 'inställd',
  });
  expect(headOf(imported, 'meetings/2024-04-03.md')).toMatchObject({ orsak: 'strömavbrott' });
  expect(headOf(imported, 'meetings/2024-05-08.md')).toMatchObject({
    presentationer: [
      { kommun: 'Kumla', talare: 'Erik Grön' },
      { kommun: 'Hallsberg', talare: 'Siv Plan' },
    ],
  });
  expect(bodyOf(imported, 'meetings/2024-06-05.md')).toMatch(/^### Ishallar i värmen\n/);
});

test('several dates on one line, and a pointer that is no heading', () => {
  const imported = importFixture('barnbibliotek.txt');
  expect(paths(imported).filter((path) => path.includes('2024'))).toHaveLength(4);
  expect(headOf(imported, 'meetings/2024-04-10.md')).toMatchObject({ tid: '10.00–11.30' });
  expect(headOf(imported, 'meetings/2023-09-06.md')).toMatchObject({ nästa: '2023-10-04' });
  expect(headOf(imported, 'meetings/2023-11-08.md')).not.toHaveProperty('presentationer');
});

test('dates over the titles of posts, and names beside the dates', () => {
  expect(paths(importFixture('bron.html'))).toEqual([
    'news/2022-04-02-isen-gar.md',
    'news/2022-05-10-ny-bro-i-tornea.md',
  ]);
  expect(headOf(importFixture('blogg.html'), 'news/2023-08-15-nu-kor-vi.md')).toMatchObject({
    skribent: 'Maria Lund',
    roll: 'ordförande',
  });
});

test('a table with notes in its cells', () => {
  const imported = importFixture('bryggor.html');
  expect(bodyOf(imported, 'meetings/2023-05-03.md')).toMatch(/^Orust kommun berättade om/);
  expect(headOf(imported, 'meetings/2023-09-06.md')).toMatchObject({
    presentationer: [{ kommun: 'Tjörn' }, { kommun: 'Stenungsund' }],
  });
});

test('lists as Word saves them, sections that fold, minutes with labels', () => {
  expect(bodyOf(importFixture('word.html'), 'meetings/2024-01-17.md')).toMatch(
    /^- Första punkten\n- Andra punkten\n/,
  );
  expect(paths(importFixture('gron-mat.html'))).toHaveLength(2);
  expect(headOf(importFixture('skargard.txt'), 'meetings/2024-01-24.md')).toEqual({
    datum: '2024-01-24',
    tid: '15.00–15.45',
    mötesledare: 'Eva Grip',
    nästa: '2024-02-21',
  });
});
