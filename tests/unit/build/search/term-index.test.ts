import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { close, createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { indexChunks } from '../../../../src/build/search/index-chunks.ts';
import { TermIndex } from '../../../../src/build/search/term-index.ts';
import type { RecordTerms } from '../../../../src/search/terms/record-terms.ts';

afterAll(() => close());

/** What an index is made of: how it is read depends on all of it. */
interface Made {
  fields: string[];
  lengths: number[];
  chunks: { from: string; to: string; bytes: string }[];
}

function ours(records: RecordTerms[]): Made {
  const index = new TermIndex(records.flatMap(({ meta }) => Object.keys(meta)));
  for (const record of records) index.add(record);
  const chunks = indexChunks(index.words()).map(({ from, to, bytes }) => ({
    from,
    to,
    bytes: Buffer.from(bytes).toString('hex'),
  }));
  return { fields: index.fields, lengths: index.lengths, chunks };
}

type Head = [string, [string, number][], [string, string, string][], unknown, unknown, string[]];

async function pagefinds(records: RecordTerms[]): Promise<Made> {
  const { index } = await createIndex({ forceLanguage: 'zxx' });
  for (const [row, { content, meta }] of records.entries()) {
    const fields = Object.entries(meta).map(([name, terms]) => [name, terms.join(' ')]);
    await index!.addCustomRecord({
      url: `/${String(row)}/`,
      content: content.join(' '),
      language: 'zxx',
      meta: Object.fromEntries(fields) as Record<string, string>,
    });
  }
  const { files } = await index!.getFiles();
  const read = (name: RegExp): Buffer => {
    const packed = files.find(({ path }) => name.test(path))!.content;
    return gunzipSync(packed).subarray('pagefind_dcd'.length);
  };
  const head = decode(read(/pf_meta$/)) as Head;
  const chunks = head[2].map(([from, to, hash]) => {
    return { from, to, bytes: read(new RegExp(`^index/${hash}\\.`)).toString('hex') };
  });
  return { fields: head[5], lengths: head[1].map(([, length]) => length), chunks };
}

const form = (word: string): string => `${word}ωω`;
const record = (content: string[], meta: Record<string, string[]> = {}): RecordTerms => ({
  content,
  meta: { title: [], ...meta },
});

test.each<[string, RecordTerms[]]>([
  [
    'words in the text, in fields and in both, and stretches without a word',
    [
      record(
        ['a', 'b', 'a', '-', 'a'].map((x) => (x === '-' ? x : form(x))),
        {
          title: ['c', 'a', 'a'].map(form),
          speaker: ['-', form('a')],
        },
      ),
      record([form('b')], { chair: ['a', 'd'].map(form), title: ['-'] }),
      record([form('a')]),
    ],
  ],
  [
    'accents, which records have in different orders',
    [
      record(['råd', 'rad', 'räd', 'råd'].map(form), { title: ['ràd', 'räd', 'rad'].map(form) }),
      record([form('rad')], { place: ['räd', 'rád'].map(form), title: ['rãd', 'râd'].map(form) }),
      record(['é', 'ê', 'e'].map(form)),
    ],
  ],
  [
    'letters of other scripts, and beyond the first plane',
    [
      record(['й', '한글', '𐐨', 'ﬁ', 'ßø', '١', '漢字', 'एक', 'ｶ', '\uFB01'].map(form)),
      record(['𐐨a', '\uFFDC', 'ﷺ', 'ω'].map(form), { title: [form('𐐨')] }),
    ],
  ],
  [
    'rows, places and counts that take up several bytes',
    Array.from({ length: 300 }, (_, row) =>
      row === 7 || row === 299
        ? record(
            Array.from({ length: 70_000 }, (__, at) =>
              form(at % 300 === 0 ? `x${String(at >> 15)}` : 'yz'),
            ),
          )
        : record([form('yz')]),
    ),
  ],
  [
    'more words than fit in one chunk',
    Array.from({ length: 40 }, (_, row) =>
      record(
        Array.from({ length: 1200 }, (__, at) => form(((at * (row + 7)) % 2003).toString(36))),
      ),
    ),
  ],
])('is byte by byte what Pagefind makes: %s', async (_, records) => {
  const made = ours(records);
  expect(made).toEqual(await pagefinds(records));
});
