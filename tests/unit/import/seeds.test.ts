import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importPages } from '../../../src/import/import-pages.ts';
import { readPage } from '../../../src/import/page/read-page.ts';
import { sv } from '../../../src/locales/sv.ts';
import { accountedWords, errorsIn, headOf, language, misplaced, paths } from './import-fixture.ts';

const SEEDS = fileURLToPath(new URL('../../../../shared/seeds', import.meta.url));
const names = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith('.txt')) : [];
if (names.length === 0)
  console.log('The old pages are not here, so the import is not tried on them.');

const MEETINGS = [
  '2023-08-16',
  '2023-09-04',
  '2023-09-21',
  '2023-10-11',
  '2023-11-08',
  '2023-11-28',
  '2023-12-20',
  '2024-01-24',
  '2024-02-29',
  '2024-03-26',
  '2024-04-23',
  '2024-05-28',
];
/** Who presents, and how many live there. */
const PRESENTERS = {
  '2023-08-16': [['Norrköping'], ['Haninge']],
  '2023-09-04': [['Härryda', undefined, 'cirka 38 000']],
  '2023-09-21': [['Huddinge', 'Elisabeth Axelsson', 'cirka 114 000']],
  '2023-10-11': [['Lund', 'Anna Burston', '127 376']],
  '2023-11-08': [['Vingåker', 'Dag Wallströmer', 'cirka 8 900']],
  '2023-11-28': [['Gislaved', 'Anna Fritzheimer', 'närmare 30 000']],
  '2024-01-24': [['Härnösand', 'Akram Heidari', '24 680']],
  '2024-04-23': [
    ['Stockholm', 'Lina Blombergsson'],
    ['Klippan', 'Anne Sögaard', 'omkring 18 000'],
  ],
  '2024-05-28': [['Eskilstuna', 'Lena Määttä']],
};

describe.skipIf(names.length === 0)('the old pages of the first network', () => {
  const pages = names.map((name) => readPage(name, readFileSync(join(SEEDS, name)), language()));
  const imported = importPages(pages, sv, new Map());

  test('give twelve meetings and three posts', () => {
    const found = paths(imported);
    expect(found.filter((path) => path.startsWith('meetings/'))).toEqual(
      MEETINGS.map((day) => `meetings/${day}.md`),
    );
    expect(found.filter((path) => path.startsWith('news/'))).toHaveLength(3);
    expect(errorsIn(imported)).toEqual([]);
  });

  test('lose no word', () => {
    for (const account of imported.accounts) {
      expect(accountedWords(account)).toEqual(account.page.text.split(/\s+/).filter(Boolean));
      expect(account.placed + account.data + account.left).toBe(account.words);
    }
    expect(misplaced(imported)).toEqual([]);
  });

  test('tell who presented where, and nothing more', () => {
    const found = Object.fromEntries(
      MEETINGS.flatMap((day) => {
        const { presentationer } = headOf(imported, `meetings/${day}.md`);
        if (presentationer === undefined) return [];
        const all = presentationer as Record<
          'kommun' | 'talare' | 'invånare',
          string | undefined
        >[];
        return [[day, all.map(({ kommun, talare, invånare }) => [kommun, talare, invånare])]];
      }),
    );
    const padded = Object.entries(PRESENTERS).map(([day, all]) => [
      day,
      all.map(([place, speaker, population]) => [place, speaker, population]),
    ]);
    expect(found).toEqual(Object.fromEntries(padded));
  });

  test('tell what was cancelled, and the times and pointers', () => {
    const head = (day: string): unknown => headOf(imported, `meetings/${day}.md`);
    expect(head('2023-12-20')).toEqual({ datum: '2023-12-20', status: 'inställd' });
    expect(head('2024-02-29')).toMatchObject({ status: 'inställd', orsak: 'förhinder' });
    expect(head('2023-09-04')).toMatchObject({ tid: '16.30–17.15', nästa: '2023-09-21' });
    expect(head('2023-08-16')).toMatchObject({ nästa: '2023-09-04' });
    expect(head('2024-04-23')).toMatchObject({ tid: '15.00–15.45', nästa: '2024-05-28' });
    expect(head('2023-10-11')).not.toHaveProperty('tid');
  });

  test('leave only what stands before the schedule', () => {
    const left = imported.accounts.flatMap(({ entries }) =>
      entries.filter(({ fate }) => fate.kind === 'left'),
    );
    expect(left.map(({ fate }) => fate.kind === 'left' && fate.reason)).toEqual(
      left.map(() => 'before'),
    );
    expect(left).toHaveLength(5);
  });

  test('know the columns by their dates and their author', () => {
    const columns = imported.notes.filter(({ path }) => /^news\/\d{4}/.test(path));
    expect(columns.map(({ date }) => date).sort()).toEqual(['2022-05-10', '2022-05-30']);
    for (const { path } of columns)
      expect(headOf(imported, path)).toMatchObject({ skribent: 'Monica Persson', typ: 'krönika' });
  });
});
