import { describe, expect, it } from 'vitest';
import { describeLine } from '../../../src/locales/describe.ts';
import { sv } from '../../../src/locales/sv.ts';
import { NOTE, onlyProblem, read, readEnglish } from './content-under-test.ts';

const dated = (date: string): string => `---\ndatum: ${date}\n---\n`;
const datedEnglish = (date: string): string => `---\ndate: ${date}\n---\n`;

describe('a Swedish date', () => {
  it.each([
    '2024-04-23',
    '23 april 2024',
    '23 April 2024',
    '23 apr 2024',
    'tisdag 23 april 2024',
    'Tisdagen den 23 april 2024',
    'tis 23 april 2024',
    'den 23 april 2024',
    '23/4 2024',
    'tisdag 23/4 2024',
    '"2024-04-23"',
  ])('%s', (text) => {
    const { content, found } = read({ [NOTE]: dated(text) });
    expect(found).toEqual([]);
    expect(content?.meetings[0]?.overview.date).toBe('2024-04-23');
  });

  const months =
    'januari februari mars april maj juni juli augusti september oktober november december';
  it.each(months.split(' ').map((month, index) => [month, index + 1] as const))(
    'in %s',
    (month, number) => {
      const date = `2023-${String(number).padStart(2, '0')}-07`;
      const file = `meetings/${date}.md`;
      const { content, found } = read({ [file]: dated(`7 ${month} 2023`) });
      expect(found).toEqual([]);
      expect(content?.meetings[0]?.overview.date).toBe(date);
    },
  );
});

describe('a date that is wrong', () => {
  it.each([
    ['2024-02-30', 'date-nonexistent', '2024-02-29'],
    ['30 februari 2024', 'date-nonexistent', '2024-02-29'],
    ['29 februari 2023', 'date-nonexistent', '2023-02-28'],
    ['31/4 2024', 'date-nonexistent', '2024-04-30'],
    ['2024-13-01', 'date-nonexistent', ''],
    ['2024-00-10', 'date-nonexistent', ''],
    ['tisdag 24 april 2024', 'date-weekday', 'onsdag 24 april 2024'],
    ['måndag 23 april 2024', 'date-weekday', 'tisdag 23 april 2024'],
    ['23 april', 'date-year', '2024-04-23'],
    ['tisdag 23 april', 'date-year', '2024-04-23'],
    ['23/4', 'date-year', '2024-04-23'],
    ['20240423', 'date-format', '2024-04-23'],
    ['2024-4-23', 'date-format', '2024-04-23'],
    ['23.4.2024', 'date-format', '2024-04-23'],
    ['23 aprill 2024', 'date-format', '2024-04-23'],
    ['i april', 'date-format', '2024-04-23'],
    ['23 April 24', 'date-format', '2024-04-23'],
    ['24 aprill 2024', 'date-format', ''],
    ['2024-04-24', 'date-file-name', '2024-04-23'],
  ])('%s is %s', (text, code, near) => {
    const problem = onlyProblem(dated(text));
    expect(problem).toMatchObject({ code, line: 2, column: 8 });
    expect(problem.values).toMatchObject({ key: 'datum', near });
  });

  it('is not said to be no day where only its year is out of bounds', () => {
    const line = describeLine(onlyProblem(dated('1890-03-05')), sv);
    expect(line).toContain('"1890-03-05" är ingen dag mellan åren 1900 och 2199.');
    expect(describeLine(onlyProblem(dated('2024-02-30')), sv)).toContain('"2024-02-30" finns inte');
  });

  it('tells which weekday it is', () => {
    expect(onlyProblem(dated('tisdag 24 april 2024')).values.weekday).toBe('onsdag');
  });

  it('is compared with the name of a folder as well', () => {
    expect(read({ 'meetings/2024-04-23/index.md': dated('2024-04-24') }).found).toEqual([
      'meetings/2024-04-23/index.md:2:8 date-file-name',
    ]);
  });

  it('is missing', () => {
    expect(onlyProblem('---\ntid: 15.00\n---\n')).toMatchObject({
      code: 'key-missing',
      line: 1,
      column: 1,
      values: { key: 'datum', example: 'datum: 2024-04-23' },
    });
    expect(onlyProblem('---\ndatum:\ntid: 15.00\n---\n')).toMatchObject({
      code: 'key-empty',
      line: 2,
    });
  });

  it('says the file’s name is wrong where there is no such day', () => {
    const { problems } = read({ 'meetings/2024-13-45.md': dated('2024-04-23') });
    expect(problems).toMatchObject([{ code: 'file-name', values: { near: '2024-04-23.md' } }]);
  });

  it('says the file’s name is wrong where it is no date', () => {
    const { problems } = read({ 'meetings/april.md': dated('2024-04-23') });
    expect(problems).toMatchObject([{ code: 'file-name', values: { near: '2024-04-23.md' } }]);
  });
});

describe('an English date', () => {
  it.each([
    '2024-04-23',
    '23 April 2024',
    'Tuesday 23 April 2024',
    '23rd April 2024',
    'April 23, 2024',
    'Tue 23 Apr 2024',
  ])('%s', (text) => {
    const { content, found } = readEnglish(datedEnglish(text));
    expect(found).toEqual([]);
    expect(content?.meetings[0]?.overview.date).toBe('2024-04-23');
  });

  it.each([
    ['Monday 23 April 2024', 'date-weekday'],
    ['31 April 2024', 'date-nonexistent'],
    ['23 April', 'date-year'],
    ['04/05/2024', 'date-format'],
    ['23 april 2024 kl. 15', 'date-format'],
  ])('%s is %s', (text, code) => {
    expect(readEnglish(datedEnglish(text)).found).toEqual([`${NOTE}:2:7 ${code}`]);
  });

  it('does not choose between day and month', () => {
    expect(readEnglish(datedEnglish('04/05/2024')).problems[0]?.values.near).toBe('');
  });
});
