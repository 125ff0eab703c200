import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import type { Meeting } from '../../model/meeting.ts';
import { withdrawnNames } from '../../model/people/withdrawn-names.ts';
import { publicFiles } from '../compose/public-texts.ts';
import type { SecretFile, Secrets, SecretText } from '../gate/leak.ts';
import type { Drafts } from '../read/read-site.ts';
import { readShared } from '../read/read-shared.ts';
import { indexedWords } from '../search/indexed-words.ts';
import type { Prepared } from '../site/prepare.ts';
import { openTexts } from './open-texts.ts';
import { programTexts } from './program-texts.ts';
import { programWords } from './program-words.ts';
import { saidByPages } from './said-by-pages.ts';
import { stringsIn } from './strings-in.ts';
import { partTexts, treeTexts } from './tree-texts.ts';

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
