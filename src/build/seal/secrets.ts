import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { countyAddress } from '../../locales/address-book.ts';
import { countyNames } from '../../locales/county-names.ts';
import {
  dateParts,
  formatDate,
  formatDay,
  formatDayMonth,
  formatTime,
} from '../../locales/dates.ts';
import { formatList, formatPopulation } from '../../locales/quantities.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Content } from '../../model/content.ts';
import type { Meeting, Overview, Part } from '../../model/meeting.ts';
import { counties } from '../../model/municipalities.ts';
import { participantOf } from '../../model/participant.ts';
import { publicFiles } from '../compose/public-texts.ts';
import { feedVocabulary } from '../feeds/feed-vocabulary.ts';
import type { SecretFile, Secrets, SecretText } from '../gate/leak.ts';
import { walk } from '../../model/walk.ts';
import { withdrawnNames } from '../../model/people/withdrawn-names.ts';
import type { Prepared } from '../site/prepare.ts';
import type { Drafts } from '../read/read-site.ts';
import { readShared } from '../read/read-shared.ts';
import { indexedWords } from '../search/indexed-words.ts';
import { localeTexts } from './locale-texts.ts';
import { programTexts } from './program-texts.ts';
import { programWords } from './program-words.ts';
import { stringsIn } from './strings-in.ts';

/** What of a site the leak gate must not find in the output, and what is public anyway. */
export function secretsOf(prepared: Prepared): Secrets {
  const { content, drafts, locale, options, book } = prepared;
  const closed = content.meetings.filter(({ overview }) => overview.parts === null);
  const open = publicFiles(content, book).map(({ from }) => from);
  const openFiles = open.map((path) => readShared(join(options.content, path)));
  const pages = content.memberPages.filter(({ builtIn }) => !builtIn);
  const files = [...closed, ...pages, ...drafts.meetings, ...drafts.posts].flatMap((text) =>
    secretFiles(text, options.content),
  );
  const opened = openTexts(content);
  const texts = [
    ...closed.map(({ file, notes }) => secretText(file, notes.flatMap(partTexts))),
    ...pages.map(({ file, summary, tree }) =>
      secretText(file, [summary ?? '', ...treeTexts(tree)]),
    ),
    ...draftTexts(drafts),
  ];
  const isSecret = texts.length + files.length > 0;
  return {
    texts,
    // Places and topics are said thousands of times, and each text is taken apart.
    publicTexts: unique([
      ...opened,
      // Its address is public and says the same.
      ...pages.map(({ title }) => title),
      ...openFiles
        .filter((bytes) => isUtf8(bytes))
        .map((bytes) => Buffer.from(bytes.buffer).toString()),
      ...saidByPages(prepared),
      ...programTexts(locale),
    ]),
    // They take a dictionary to make, and only matter beside what is secret.
    publicWords: isSecret
      ? [...indexedWords(opened, locale.code, content.synonyms), ...programWords()]
      : [],
    files,
    names: secretNames(files, [...open, ...Object.values(locale.files)]),
    people: withdrawnNames(content),
    publicFiles: openFiles,
  };
}

/** What pages and feeds say beside the editors' texts, whether or not these lead to it. */
function saidByPages({ content, locale, book }: Prepared): string[] {
  const feeds = feedVocabulary(content.site);
  return [
    ...content.synonyms.flatMap(({ words }) => words).filter((word) => word.includes(' ')),
    ...localeTexts(locale),
    ...content.meetings.flatMap(({ overview }) => formatted(overview, locale)),
    ...content.posts.flatMap(({ date }) => (date === null ? [] : formatDay(date, locale.code))),
    ...feeds,
    // Each name in them may stand beside any text.
    ...feeds.flatMap((text) => text.split(/[^\p{L}-]+/u)),
    ...counties.flatMap((county) => [
      county.name,
      countyNames[county.code] ?? county.name,
      countyAddress(book, county.slug),
    ]),
  ];
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)];
}

function secretText(source: string, said: string[]): SecretText {
  return { source, text: said.join('\n') };
}

/** A draft is secret as a whole, its front matter too. */
function draftTexts({ meetings, posts }: Drafts): SecretText[] {
  return [
    ...meetings.map(({ file, notes, overview }) => {
      const parts = [...notes, ...(overview.parts ?? [])].flatMap(partTexts);
      return secretText(file, [...stringsIn({ ...overview, parts: null }), ...parts]);
    }),
    ...posts.map(({ file, tree, title, summary }) =>
      secretText(file, [title, summary ?? '', ...treeTexts(tree)]),
    ),
  ];
}

/**
 * Names that no public file has, be it an editor's or a calendar that was saved from the site.
 * Macintoshes write names with accents as letters of their own, where files are named in NFC.
 */
function secretNames(files: SecretFile[], open: string[]): string[] {
  const paths = open.map((path) => `/${path.normalize('NFC')}`);
  return files
    .map(({ name }) => name)
    .filter((name) => !paths.some((path) => path.endsWith(`/${name.normalize('NFC')}`)));
}

function secretFiles({ attachments }: Pick<Meeting, 'attachments'>, dir: string): SecretFile[] {
  return attachments.map(({ path, name }) => ({
    source: path,
    name,
    bytes: readShared(join(dir, path)),
  }));
}

/**
 * What the editors opened to all, taken from the content itself: what reached the pages proves
 * nothing, since that is what the gate examines.
 */
function openTexts({ site, meetings, posts, pages }: Content): string[] {
  const overviews = meetings.map(({ overview }) => overview);
  return [
    ...stringsIn([site, overviews.map((overview) => ({ ...overview, parts: null }))]),
    ...overviews.flatMap(({ parts }) => parts ?? []).flatMap((part) => whole(partTexts(part))),
    ...[...posts, ...pages].flatMap(({ tree, ...front }) => [
      ...stringsIn(front),
      ...whole(treeTexts(tree)),
    ]),
  ];
}

/** The pieces, and all of them in a row: a sentence goes on where emphasis begins. */
function whole(pieces: string[]): string[] {
  return [...pieces, pieces.join(' ')];
}

function partTexts({ heading, tree }: Part): string[] {
  return [heading ?? '', ...treeTexts(tree)];
}

/** Everything a text says piece by piece, also where its links and pictures lead. */
function treeTexts(tree: Nodes): string[] {
  const said: string[] = [];
  walk(tree, (node) => {
    for (const key of ['value', 'url', 'alt', 'title'] as const) {
      const text: unknown = key in node ? node[key as keyof typeof node] : null;
      if (typeof text === 'string') said.push(text);
    }
  });
  return said;
}

/** The forms in which public pages print what the front matter states as data. */
function formatted({ date, time, presentations }: Overview, locale: Locale): string[] {
  const { weekday, month } = dateParts(date, locale.code);
  const populations = presentations.flatMap(({ population }) => population ?? []);
  return [
    formatList(presentations.map(participantOf), locale.code),
    formatDate(date, locale.code),
    formatDay(date, locale.code),
    formatDayMonth(date, locale.code),
    weekday,
    month,
    ...(time === null ? [] : [formatTime(time, locale.code)]),
    ...populations.map((population) => formatPopulation(population, locale.code)),
  ];
}
