import { describe, expect, test } from 'vitest';
import { leaksOf } from './gate-fixture.ts';

const opening = 'Kommunens mottagning berättade om';
const ending = 'inför hösten med flera grannkommuner';
const summary = `${opening} ${'sina samtal, sina besök och sin plan '.repeat(8)} ${ending}.`;
const source = 'meetings/a.md';
const leaksIn = (page: string, text: string) =>
  leaksOf(
    { 'a.html': page },
    { texts: [{ source, text }], publicTexts: [summary, 'Genomförd', 'Anne Ek'], files: [] },
  );

test('a page may put a short field before a long one as a note happens to do', async () => {
  const page = `<p>Genomförd</p><p>${summary}</p>`;
  expect(await leaksIn(page, `Mötet var välbesökt och genomförd. ${opening} annat.`)).toEqual([]);
});

test('a page may put a short field after a long one as a note happens to do', async () => {
  const page = `<p>${summary}</p><p>Anne Ek</p>`;
  expect(await leaksIn(page, `Allt sker ${ending}: Anne Ek ordnar.`)).toEqual([]);
});

test('what follows a long field in the note alone is found', async () => {
  const page = `<p>${summary}</p><p>Anne Ek ordnar kaffe och bullar</p>`;
  const leaks = await leaksIn(page, `Allt sker ${ending}: Anne Ek ordnar kaffe och bullar.`);
  expect(leaks.map(({ kind }) => kind)).toContain('text');
});

describe('a page has public fields in a row, and a note has the same', () => {
  const column = `${'Socialtjänsten ska vara lätt att nå när det är svårt. '.repeat(4)}Så gick det.`;
  const fields = ['Alla träffar', 'Sök', 'Sidor om lån', 'Av', 'Lena Ek', summary, column];
  const found = async (...said: string[]) => {
    const page = said.map((text) => `<p>${text}</p>`).join('');
    const leaks = await leaksOf(
      { 'a.html': page },
      {
        texts: [{ source, text: `${said.join(' ')} Hos oss ökar det.` }],
        publicTexts: fields,
        files: [],
      },
    );
    return leaks.map(({ kind }) => kind);
  };

  test('however long some of them are', async () => {
    expect(await found(summary, 'Alla träffar', column, summary, 'Lena Ek', column)).toEqual([]);
  });

  test('with a very short one between others', async () => {
    expect(await found('Alla träffar', 'Sök', 'Sidor om lån', 'Av', 'Lena Ek')).toEqual([]);
  });

  test('but very short ones in a row, or something else among them, are no public fields', async () => {
    expect(await found('Alla träffar', 'Sök', 'Av', 'Sök', 'Sidor om lån')).toEqual(['text']);
    expect(await found(summary, 'kaffe', column)).toEqual(['text']);
    expect(await found(summary, column, 'Alla träffar', 'bullar', 'Lena Ek')).toEqual(['text']);
  });
});
