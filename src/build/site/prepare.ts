import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../locales/locale.ts';
import type { Content } from '../../model/content.ts';
import type { Problem } from '../../model/problem.ts';
import type { AddressBook } from '../../locales/address-book.ts';
import { BuildError } from '../errors/build-error.ts';
import { composePublic } from '../compose/public-texts.ts';
import { readHistory } from '../history/history.ts';
import { demoMembers } from '../members/demo.ts';
import { openMembers, type OpenMembers } from '../members/file.ts';
import type { Report } from '../progress/phase.ts';
import type { Tell } from '../progress/shared-count.ts';
import type { PublicSite } from '../public-site.ts';
import { readSite, type Drafts } from '../read/read-site.ts';
import { readRegular } from '../read/regular-file.ts';
import { assertKeyHidden } from '../seal/assert-key-hidden.ts';
import type { SealedKinds } from '../seal/seal.ts';
import { dateIn } from '../../schedule/date-in.ts';

/** What is built, where to, when and with which key. */
export interface BuildOptions {
  /** The content folder. */
  content: string;
  /** Where the finished site is put. */
  out: string;
  /** The builder's secret, `TRAFF_KEY`; `null` where there is none. */
  key: string | null;
  /** Make a throw-away key where `key` is null, and mark the site as a demonstration. */
  demo: boolean;
  now: Date;
  /** Is told how far the build is. */
  report?: Report;
  /** Is shown the finished site just before it replaces the one in {@link BuildOptions.out}. */
  beforePublish?: (site: StagedSite) => void;
}

/** A finished site that is not published yet. */
export interface StagedSite {
  folder: string;
  sealed: SealedKinds;
  locale: Locale;
}

/** A site that is read, checked and rendered, ready to be built. */
export interface Prepared {
  options: BuildOptions;
  locale: Locale;
  /** Without drafts. */
  content: Content;
  /** What no part of the output may hold. */
  drafts: Drafts;
  warnings: Problem[];
  book: AddressBook;
  publicSite: PublicSite;
  /** `null` where the content has nothing for members and no key is set. */
  members: OpenMembers | null;
  /** Passphrase of a demonstration. */
  passphrase: string | null;
}

/**
 * Reads, checks and renders everything a build needs, and writes nothing.
 *
 * @throws {ContentError} with all problems, when the content has any error
 * @throws {BuildError} `no-content`, `no-key`, `no-members`, `key-public`
 * @throws {MembersError} when `members.json` cannot be opened with the key
 */
export async function prepare(options: BuildOptions): Promise<Prepared> {
  // Git answers while the notes are read.
  const asked = readHistory(options.content);
  const tell: Tell = (done, of) => options.report?.('reading', done, of);
  const { content, drafts, warnings, locale, book } = readSite(options.content, options.now, tell);
  const access = await loadMembers(content, options);
  const publicSite: PublicSite = {
    site: content.site,
    base: book.base,
    demo: access.passphrase !== null,
    members: access.members !== null,
    today: dateIn(content.site.timeZone, options.now),
    ...composePublic(content, { book, locale, dir: options.content }, await asked),
  };
  assertKeyHidden({ content, book, publicSite }, options.content);
  return { options, locale, content, drafts, warnings, book, publicSite, ...access };
}

async function loadMembers(
  content: Content,
  { content: dir, key, demo }: BuildOptions,
): Promise<Pick<Prepared, 'members' | 'passphrase'>> {
  if (key === null && demo) return demoMembers();
  const needed =
    content.meetings.some(({ notes }) => notes.length > 0) ||
    content.memberPages.some(({ builtIn }) => !builtIn);
  const file = join(dir, 'members.json');
  if (key === null) {
    if (needed) throw new BuildError('no-key');
    return { members: null, passphrase: null };
  }
  if (!existsSync(file)) throw new BuildError('no-members');
  return { members: await openMembers(readRegular(file).toString('utf8'), key), passphrase: null };
}
