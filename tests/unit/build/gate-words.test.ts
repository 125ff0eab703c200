import { gzipSync } from 'node:zlib';
import { createIndex, close } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { eachPackedWord, eachWord } from '../../../src/build/gate/words.ts';
import { leaksOf, publicSentence, secrets, sentence } from './gate-fixture.ts';

afterAll(() => close());

const secretWords =
  'förmiddagen berättade mottagning minskade väntetiderna brukarrådet hemtjänsten';

/** Words in an order that is in no note. */
const shuffled = secretWords.split(' ').sort();

/** What Pagefind makes of one text, packed as it is published. */
async function pagefind(content: string): Promise<Record<string, Uint8Array>> {
  const { index } = await createIndex({ forceLanguage: 'sv' });
  await index!.addCustomRecord({ url: '/a/', content, language: 'sv', meta: { title: 'Klippan' } });
  const { files } = await index!.getFiles();
  return Object.fromEntries(files.map(({ path, content: bytes }) => [path, bytes]));
}

const only = (files: Record<string, Uint8Array>, name: RegExp): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(files).filter(([path]) => name.test(path)));

describe('Pagefind’s index', () => {
  test('of a member text is caught by its words, though it holds no sentence', async () => {
    const index = only(await pagefind(sentence + secretWords), /\.pf_index$/);
    expect(Object.keys(index)).toHaveLength(1);
    const leaks = await leaksOf(index);
    expect(leaks).toMatchObject([{ kind: 'words', how: 'gzip > words' }]);
    expect(leaks[0]?.excerpt).toMatch(/brukarr|förmidd|formidd/);
  });

  test('of a member text is caught by its fragment', async () => {
    const fragment = only(await pagefind(sentence), /\.pf_fragment$/);
    const leaks = await leaksOf(fragment);
    expect(leaks[0]).toMatchObject({ kind: 'text', how: 'gzip > text' });
  });

  test('of a public text passes with all its files, the program among them', async () => {
    expect(await leaksOf(await pagefind(publicSentence))).toEqual([]);
  });
});

describe('words that only members read', () => {
  test.each([
    ['a list', 'words.json', JSON.stringify(shuffled)],
    ['keys', 'words.json', JSON.stringify(Object.fromEntries(shuffled.map((x) => [x, { n: 1 }])))],
    [
      'escaped',
      'words.json',
      JSON.stringify(shuffled).replace(/[åäö]/g, (x) => `\\u00${x.charCodeAt(0).toString(16)}`),
    ],
    ['folded', 'words.json', JSON.stringify(shuffled).normalize('NFD').replace(/\p{M}/gu, '')],
    ['a page', 'a.html', shuffled.map((x) => `<li class="item">${x}</li>`).join('')],
    [
      'keywords',
      'a.html',
      `<meta content="${shuffled.filter((x) => /[åäö]/.test(x)).join()},kärnhälsa">`,
    ],
    ['a script', 'a.js', `const w=${JSON.stringify([...shuffled, 'färdtjänsten', 'rutinernå'])}`],
    ['packed data', 'a.bin', gzipSync(JSON.stringify(shuffled.map((x) => [x, 1])))],
  ])('are caught as %s', async (_, file, content) => {
    const leaks = await leaksOf(
      { [file]: content },
      {
        ...secrets,
        texts: [...secrets.texts, { source: 'a.md', text: 'Kärnhälsan fick en plats.' }],
      },
    );
    expect(leaks).toMatchObject([{ kind: 'words', file }]);
  });

  test('may be few', async () => {
    expect(await leaksOf({ 'words.json': JSON.stringify(shuffled.slice(0, 4)) })).toEqual([]);
  });

  test('may be names in a program', async () => {
    const texts = [
      {
        source: 'a.md',
        text: 'implementation transformation information property container organisation',
      },
    ];
    const program =
      'class Container{implementation(){}}; let transformation,property,information,organisations';
    const files = { 'a.js': program, 'a.html': `<script>${program}</script>`, 'a.css': program };
    expect(await leaksOf(files, { ...secrets, texts })).toEqual([]);
  });

  test('are not words that public texts inflect another way', async () => {
    const texts = [
      {
        source: 'a.md',
        text: 'kommunerna handläggningens tidsplanerna socialtjänsternas mottagningarna',
      },
    ];
    const publicTexts = ['kommunernas handläggning tidsplanen Socialtjänst mottagningen'];
    const index = JSON.stringify(
      'kommunerna handläggningens tidsplanerna socialtjänsternas mottagningarna'
        .split(' ')
        .reverse(),
    );
    expect(await leaksOf({ 'a.json': index }, { ...secrets, texts, publicTexts })).toEqual([]);
  });
});

test('words are read from text and from CBOR', () => {
  const read = (each: typeof eachWord, text: string): string[] => {
    const bytes = Buffer.from(text);
    const words: string[] = [];
    each(bytes, ({ start, end }) => words.push(bytes.toString('utf8', start, end)));
    return words;
  };
  expect(read(eachWord, 'Här: räkenskap, o\u00adreda. Mellanskog2 x')).toEqual([
    'räkenskap',
    'Mellanskog',
  ]);
  const packed = '\u0001hkommuneririkelserxx';
  expect(read(eachPackedWord, packed)).toEqual(expect.arrayContaining(['kommuner', 'rikelserx']));
});
