import { describe, expect, it } from 'vitest';
import { lund, note, NOTE, read } from '../content-under-test.ts';

const PEOPLE = `- namn: Anne Sögaard
  återkallat: ja
- namn: Erik Berg
  återkallat: ja
- namn: Berit Exempelsson
  stavningar: [Berit Karlsson]
- Karl-Erik Berg
`;

/** What the rules on people find, as `line:column code read`, with the file where it is another. */
function found(files: Record<string, string>, assets: string[] = []): string[] {
  const { problems } = read(
    { 'people.yaml': PEOPLE, ...files },
    assets.map((path) => ({ path, size: 1 })),
    { today: '2024-04-24' },
  );
  return problems
    .filter(({ code }) => code.startsWith('person-'))
    .map(({ file, line, column, code, read: what, values }) => {
      const place = file === NOTE ? '' : `${file}:`;
      const near = values.near === undefined ? '' : ` → ${values.near}`;
      return `${place}${String(line)}:${String(column)} ${code} ${what}${near}`;
    });
}

const members = (text: string): string[] => found({ [NOTE]: note('tid: 15.00', text) });
const open = (text: string): string[] => found({ [NOTE]: note('åtkomst: öppen', text) });

describe('a name in what is open to all', () => {
  it.each([
    ['Sedan Anne Sögaards plan', '5:7 person-named Anne Sögaards'],
    ['Sedan **Anne** Sögaard', '5:9 person-named Anne Sögaard'],
    ['Sedan ![Anne Sögaard](https://a.se/a.png)', '5:7 person-named Anne Sögaard'],
    ['Sedan [hon](https://a.se/anne-sogaard)', '5:7 person-named anne-sogaard'],
    ['Sedan <https://a.se/anne-sogaard>', '5:21 person-named anne-sogaard'],
  ])('%j', (text, problem) => {
    expect(open(text)).toEqual([problem]);
  });

  it('stands in what is stated too', () => {
    expect(found({ [NOTE]: lund('talare: Anne Sögaard') })).toEqual([
      '5:13 person-named Anne Sögaard',
    ]);
    expect(found({ 'news/a.md': '---\nrubrik: A\nskribent: Erik Berg\n---\nB' })).toEqual([
      'news/a.md:3:11 person-named Erik Berg',
    ]);
    expect(found({ 'pages/a.md': '---\nrubrik: Om Erik Berg\n---\nB' })).toHaveLength(1);
  });

  it('is no matter in a comment', () => {
    expect(found({ [NOTE]: note('  # kontrollera: Anne Sögaard?') })).toEqual([]);
  });

  it('is replaced in the members’ texts without a word', () => {
    expect(members('Sedan Anne Sögaard och Karl-Erik Berg')).toEqual([]);
  });
});

describe('a first or last name alone', () => {
  it.each([
    ['Sedan Sögaards plan', ['5:7 person-part Sögaards']],
    [
      'Anne Sögaard kom. Anne sa, och Sögaard höll med.',
      ['5:19 person-part Anne', '5:32 person-part Sögaard'],
    ],
    ['Sedan Anne', []],
    ['Sedan sa Lena Sögaard', []],
    ['Sedan sa Sögaard', ['5:10 person-part Sögaard']],
    ['Karl-Erik Berg', []],
    ['Anne Sögaard, Anne Holm, Lena Sögaard och Marianne', []],
    ['Erik Berg och Bergs kommun', []],
    ['Karl-Erik Berg och Erik', []],
    ['en sögaard', []],
  ])('%j', (text, problems) => {
    expect(members(text)).toEqual(problems);
  });
});

it('a name in the name of a file', () => {
  const files = { 'news/2024-05-01-om-anne-sogaard/index.md': '---\nrubrik: A\n---\nB' };
  const path = 'news/2024-05-01-om-anne-sogaard';
  expect(found(files, [`${path}/erik_berg.pdf`])).toEqual([
    `${path}/erik_berg.pdf:1:1 person-file ${path}/erik_berg.pdf → news/2024-05-01-om-person/person.pdf`,
    `${path}/index.md:1:1 person-file ${path}/index.md → news/2024-05-01-om-person/index.md`,
  ]);
});

describe('a misspelt name of someone who speaks', () => {
  it.each([
    ['Berit Karlsson', '5:13 person-spelling Berit Karlsson → talare: Berit Exempelsson'],
    ['Berit Exempelson', '5:13 person-spelling Berit Exempelson → talare: Berit Exempelsson'],
    [
      'Kim Holm och Berit Exempelsen',
      '5:13 person-spelling Berit Exempelsen → talare: Kim Holm och Berit Exempelsson',
    ],
  ])('%j', (name, problem) => {
    expect(found({ [NOTE]: lund(`talare: ${name}`) })).toEqual([problem]);
  });

  it.each(['Berit Exempelsson', 'Kim Holm', 'Berit Ek och Karl-Erik Berg'])(
    '%j is right',
    (name) => {
      expect(found({ [NOTE]: lund(`talare: ${name}`) })).toEqual([]);
    },
  );

  it('who writes, or leads a meeting', () => {
    expect(found({ 'news/a.md': '---\nrubrik: A\nskribent: Berit Karlsson\n---\nB' })).toHaveLength(
      1,
    );
    expect(found({ [NOTE]: note('mötesledare: Berit Karlsson') })).toHaveLength(1);
  });
});
