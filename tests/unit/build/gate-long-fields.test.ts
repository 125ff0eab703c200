import { expect, test } from 'vitest';
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
