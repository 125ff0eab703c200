import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import type {
  MemberNote,
  MemberPageDocument,
  MemberStart,
  MemberYear,
} from '../../../src/model/member-document.ts';
import type { FilterTable } from '../../../src/search/records/filter-table.ts';
import { blobName, openBlob } from '../../../src/vault/blob.ts';
import type { Label } from '../../../src/vault/format.ts';
import type { SiteKeys } from '../../../src/vault/keys.ts';

/** What a member's browser takes a sealed file for; each kind is opened by other code. */
export const KINDS = [
  ...['start', 'year', 'note', 'page', 'document', 'picture'],
  ...['entry', 'meta', 'index', 'fragment', 'opening', 'filter', 'lexicon', 'program'],
] as const;
export type Kind = (typeof KINDS)[number];

/** A sealed file of a built site. */
export interface SealedFile extends Label {
  kind: string;
  /** Its place on the site, such as `/m/….bin`. */
  path: string;
  blob: Uint8Array;
  body: Uint8Array;
}

/** The sealed files of a site, found as a reader finds them: from the start page and the entry. */
export async function sealedFiles(
  files: ReadonlyMap<string, Uint8Array>,
  keys: SiteKeys,
): Promise<SealedFile[]> {
  const find = async (kind: string, label: Label): Promise<SealedFile> => {
    const path = `/m/${await blobName(keys, label.route)}.bin`;
    const blob = files.get(path);
    if (blob === undefined) throw new Error(`sealedFiles: the site has no ${label.route}`);
    return { kind, ...label, path, blob, body: await openBlob(keys, label, blob) };
  };
  return [...(await texts(find)), ...(await indexFiles(find))];
}

type Find = (kind: string, label: Label) => Promise<SealedFile>;

async function texts(find: Find): Promise<SealedFile[]> {
  const start = await find('start', { route: 'start', type: 'start' });
  const found = [start];
  const { years, pages } = json(start) as MemberStart;
  const beside = (attachments: MemberNote['attachments']): Promise<SealedFile[]> =>
    Promise.all(
      attachments.map(({ route, type }) =>
        find(type.startsWith('image/') ? 'picture' : 'document', { route, type: 'file' }),
      ),
    );
  for (const { year } of years) {
    const list = await find('year', { route: `year/${year}`, type: 'year' });
    found.push(list);
    for (const { date } of (json(list) as MemberYear).meetings) {
      const note = await find('note', { route: `note/${date}`, type: 'note' });
      found.push(note, ...(await beside((json(note) as MemberNote).attachments)));
    }
  }
  for (const { slug } of pages) {
    const page = await find('page', { route: `page/${slug}`, type: 'page' });
    found.push(page, ...(await beside((json(page) as MemberPageDocument).attachments)));
  }
  return found;
}

async function indexFiles(find: Find): Promise<SealedFile[]> {
  const part = (kind: string, path: string): Promise<SealedFile> =>
    find(kind, { route: `index/${path}`, type: 'index' });
  const entry = await part('entry', 'pagefind-entry.json');
  const { languages, opening, filters, lexicon } = json(entry) as Entry;
  const meta = await part('meta', `pagefind.${languages.zxx.hash}.pf_meta`);
  const filter = await part('filter', `filter/${filters}.pf_filter`);
  const { ids } = JSON.parse(gunzipSync(filter.body).toString()) as FilterTable;
  return [
    entry,
    await part('program', 'wasm.unknown.pagefind'),
    meta,
    await part('opening', `opening/${opening}.traff_opening`),
    filter,
    await part('lexicon', `lexicon/${lexicon}.traff_lex`),
    ...(await Promise.all(ids.map((id) => part('fragment', `fragment/${id}.pf_fragment`)))),
    ...(await Promise.all(chunks(meta).map((name) => part('index', `index/${name}.pf_index`)))),
  ];
}

interface Entry {
  languages: { zxx: { hash: string } };
  opening: string;
  filters: string;
  lexicon: string;
}

/** The third item of Pagefind's head lists the parts of the index: from which word, to, in what. */
function chunks({ body }: SealedFile): string[] {
  const head = decode(gunzipSync(body).subarray('pagefind_dcd'.length)) as unknown[];
  return (head[2] as [string, string, string][]).map(([, , name]) => name);
}

function json({ body }: SealedFile): unknown {
  return JSON.parse(new TextDecoder().decode(body));
}
