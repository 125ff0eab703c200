import { describe, expect, test } from 'vitest';
import { bodyOf, errorsIn, headOf, importBytes, importText, paths } from './import-fixture.ts';

const html = (body: string): ReturnType<typeof importText> =>
  importBytes('page.html', new TextEncoder().encode(`<html><body>${body}</body></html>`));

describe('headings of meetings', () => {
  test.each([
    ['Möte 3/9 2023', '2023-09-03'],
    ['2023-09-03', '2023-09-03'],
    ['Nätverksträff söndag den 3:e september 2023', '2023-09-03'],
    ['Träff nr 4, 3 sept. 2023 kl. 15–16', '2023-09-03'],
    ['Minnesanteckningar 3.9.2023', '2023-09-03'],
    ['Möte 230903', '2023-09-03'],
    ['Möte 3/9-23', '2023-09-03'],
    ['3 september 2023: Om bin', '2023-09-03'],
    ['Höstträff 3–4 september 2023', '2023-09-03'],
    ['Webbinarium 3 setember 2023', '2023-09-03'],
    ['**Träff 3 september 2023**', '2023-09-03'],
    ['## Träff 3 september 2023', '2023-09-03'],
    ['Datum: 3 september 2023', '2023-09-03'],
  ])('%s', (heading, day) => {
    const imported = importText(
      `${heading}\n\nVi talade länge om bin och blommor och om allt som hör till dem.\n`,
    );
    expect(paths(imported)).toEqual([`meetings/${day}.md`]);
    expect(bodyOf(imported, `meetings/${day}.md`)).toContain('Vi talade länge om bin');
    expect(errorsIn(imported)).toEqual([]);
  });

  test('dates that are read with some doubt are marked', () => {
    const doubts = (heading: string): string =>
      importText(`${heading}\n\nVi talade om bin.\n`).notes[0]?.text ?? '';
    expect(doubts('Möte 230903')).toContain(
      '# kontrollera: datumet stod som "230903" och lästes som 2023-09-03',
    );
    expect(doubts('Träff 3–4 september 2023')).toContain(
      '# kontrollera: datumet stod som "3–4 september 2023"',
    );
    expect(doubts('Träff måndag 3 september 2023')).toContain('# kontrollera: veckodagen');
    expect(doubts('Träff 3 setember 2023')).toContain('felstavad');
  });

  test.each([
    'Vi har 1/2 deltagare och öppet 24/7',
    'Socialdagarna 28–30 september 2022 i en stad långt bort',
    'Den 3 september 2023 träffades vi för att tala om bin, och det blev ett långt samtal.',
    'Personnummer 19800101-1234',
  ])('no meeting is made of: %s', (line) => {
    const imported = importText(
      `Möte 3 mars 2023\n\nDet här är mötets text, och den är lång nog.\n\n${line}\n\nMer text som hör till mötet följer här.\n`,
    );
    expect(paths(imported)).toEqual(['meetings/2023-03-03.md']);
  });
});

describe('years that are not written', () => {
  test('come from a heading over the dates', () => {
    const imported = html(
      '<h2>2023</h2><h3>5 december</h3><p>Vi åt kaka.</p><h2>2022</h2><h3>6 december</h3><p>Vi åt bulle.</p>',
    );
    expect(paths(imported)).toEqual(['meetings/2022-12-06.md', 'meetings/2023-12-05.md']);
  });

  test('turn with the year in a schedule, and the weekday decides', () => {
    const imported = importText(
      'Kommande träffar hösten 2023\n\nTisdag 12 december\nFredag 2 februari\n',
    );
    expect(paths(imported)).toEqual(['meetings/2023-12-12.md', 'meetings/2024-02-02.md']);
    expect(imported.notes.find(({ path }) => path.includes('2024'))?.text).toContain('uträknat');
  });

  test('are never made up: the lines are left', () => {
    const imported = importText('Träffar under året\n\n10/1: Habo\n14/2: Mullsjö\n');
    expect(imported.notes).toEqual([]);
    expect(imported.accounts[0]?.entries.map(({ fate }) => fate)).toContainEqual({
      kind: 'left',
      reason: 'year',
    });
  });
});

describe('who presents', () => {
  const presentersOf = (text: string): unknown =>
    headOf(importText(`Möte 3 maj 2023\n\n${text}\n`), 'meetings/2023-05-03.md').presentationer;

  test.each([
    [
      'Kim Ask, enhetschef i Säters kommun, berättade om is.',
      { kommun: 'Säter', talare: 'Kim Ask', roll: 'enhetschef' },
    ],
    [
      'Enköpings miljöstrateg Ola Nord visade upp en app.',
      { kommun: 'Enköping', talare: 'Ola Nord', roll: 'miljöstrateg' },
    ],
    [
      'Socialchefen i Vara, Per-Olof Ek, höll i dagens presentation.',
      { kommun: 'Vara', talare: 'Per-Olof Ek', roll: 'socialchef' },
    ],
    [
      'Först kom Ida Al. Hon är chef för museet i Sala kommun.',
      { kommun: 'Sala', talare: 'Ida Al', roll: 'chef för museet' },
    ],
    [
      'Bengt Kaka, bagare i Laholm, talade om jäst.',
      { kommun: 'Laholm', talare: 'Bengt Kaka', roll: 'bagare' },
    ],
    ['Från Arvika berättade Mia Wik om böcker.', { kommun: 'Arvika', talare: 'Mia Wik' }],
    ['I dag berättar Liv Lo om hur Nora har gjort.', { kommun: 'Nora', talare: 'Liv Lo' }],
    [
      'Åmåls kommun presenterade sitt arbete. Kommunen har ca 12.300 invånare.',
      { kommun: 'Åmål', invånare: 'ca 12 300' },
    ],
  ])('%s', (text, presentation) => {
    expect(presentersOf(text)).toEqual([presentation]);
  });

  test.each([
    'Anna Lund berättade om bin.',
    'Region Uppsala och Uppsala universitet var med.',
    'Vara synlig är viktigt, sa någon som presenterade sig.',
    'Vi var inspirerade av Lunds arbete och besökte Malmö.',
    'Kommunens chef Eva Berg berättade.',
  ])('nobody in: %s', (text) => {
    expect(presentersOf(text)).toBeUndefined();
  });

  test('numbers of inhabitants of towns, districts and counties are not the municipality’s', () => {
    expect(
      presentersOf(
        'Ystad presenterade en karta. Ystads tätort har 20.000 invånare, kommunen har 31.000 invånare.',
      ),
    ).toMatchObject([{ invånare: '31 000' }]);
    expect(
      presentersOf('Malmö presenterade en plan. Elva stadsdelar: den minsta har 20.000 invånare.'),
    ).toEqual([{ kommun: 'Malmö' }]);
  });
});

describe('Markdown', () => {
  const text = [
    'Möte 3 maj 2023',
    'Priset är 5 * 3 * 2 och filen heter min_fil_nu.txt.',
    '1986. Då började vi, och # är inget rubriktecken här.',
    '<b>Inte fet</b> &amp; inte tecken [alls](eller hur).',
    'Skriv till bo@exempel.se eller se www.exempel.se/a_b_c.',
    '`kod` och ~~streck~~ och \\ och $x$ samt | i texten.',
    '+ plus i början av raden gör ingen lista av den här långa raden.',
    '~~~',
    '[^1] och [x]: http://exempel.se',
  ];

  test('of its own is escaped where it is needed, so that the text reads the same', () => {
    const imported = importText(text.join('\n\n'));
    const body = bodyOf(imported, 'meetings/2023-05-03.md');
    expect(body).toContain('bo@exempel.se eller se www.exempel.se/a_b_c.');
    expect(body).toContain('min_fil_nu.txt');
    expect(body).toContain('\\<b');
    expect(body).toContain('1986\\. Då');
    expect(errorsIn(imported)).toEqual([]);
  });
});

test('two sections of one day become one note with both texts', () => {
  const imported = importText(
    'Möte 3 maj 2023\n\nVi talade om bin.\n\nMöte 3 maj 2023\n\nVi talade om bin.\n',
  );
  expect(paths(imported)).toEqual(['meetings/2023-05-03.md']);
  expect(bodyOf(imported, 'meetings/2023-05-03.md').match(/bin/g)).toHaveLength(2);
  expect(imported.notes[0]?.text).toContain('# kontrollera: sidan har två avsnitt med samma datum');
});

test('links that lead nowhere from here keep their text, with a doubt', () => {
  const imported = html(
    '<h2>Möte 3 maj 2023</h2><p>Läs <a href="bin.html">om bin</a> och <a href="javascript:alert(1)">mer</a>.</p>',
  );
  expect(bodyOf(imported, 'meetings/2023-05-03.md')).toBe('Läs om bin och mer.\n');
  expect(imported.notes[0]?.doubts).toEqual([
    'länken "om bin" gick till bin.html, som inte går att länka till härifrån',
    'länken "mer" gick till javascript:alert(1), som inte går att länka till härifrån',
  ]);
  expect(errorsIn(imported)).toEqual([]);
});

test('a pointer to a meeting that is not there is only a doubt', () => {
  const imported = importText(
    'Möte 3 maj 2023\n\nNästa möte är den 4 juni.\n\nMöte 9 juni 2023\n\nVi talade om bin.\n',
  );
  expect(headOf(imported, 'meetings/2023-05-03.md')).toEqual({ datum: '2023-05-03' });
  expect(imported.notes[0]?.doubts[0]).toContain('nästa träff är den 4 juni');
});

test('a text without meetings or posts is left whole', () => {
  const imported = importText('Hej!\nDet här är bara ett brev. Det har inga träffar.\n');
  expect(imported.notes).toEqual([]);
  expect(imported.accounts[0]).toMatchObject({ words: 11, left: 11 });
});

test('a schedule under a note on a page of its own is no part of the note', () => {
  const imported = html(
    '<article><h1>Nätverksträff 21 september 2023</h1><p>Vi talade om sand.</p><h2>Program</h2><p>Sand.</p>' +
      '<h2>Kommande träffar</h2><ul><li>19 oktober – Strömsund</li><li>16 november – inställt pga älgjakt</li></ul></article>',
  );
  expect(paths(imported)).toEqual(
    ['2023-09-21', '2023-10-19', '2023-11-16'].map((day) => `meetings/${day}.md`),
  );
  expect(bodyOf(imported, 'meetings/2023-09-21.md')).toContain('## Program\n\nSand.');
  expect(headOf(imported, 'meetings/2023-11-16.md')).toMatchObject({ orsak: 'älgjakt' });
});
