import { formatDate } from '../../locales/dates.ts';
import type { Meeting, Overview } from '../../model/meeting.ts';
import { START, type MemberPage, type Page } from '../../model/page.ts';
import type { Post } from '../../model/post.ts';
import type { Site } from '../../model/site.ts';
import type { SearchLanguage } from '../language/language.ts';
import { meetingRecords } from './meeting-records.ts';
import { headingsOf, joinBlocks, plainText } from './plain-text.ts';
import type { RecordContext } from './record-context.ts';
import { recordFacts } from './record-facts.ts';
import { newestFirst, type RecordMeta, type SearchRecord } from './search-record.ts';

/** Texts that are open to all. */
interface OpenTexts {
  site: Pick<Site, 'name' | 'purpose'>;
  posts: Post[];
  pages: Page[];
}

/** What a visitor can find. An overview holds nothing that is not public. */
export function publicRecords(
  { meetings, ...texts }: OpenTexts & { meetings: Overview[] },
  context: RecordContext,
): SearchRecord[] {
  return newestFirst([
    ...meetings.flatMap((overview) => meetingRecords(overview, overview.parts ?? [], context)),
    ...openRecords(texts, context),
  ]);
}

type MemberTexts = OpenTexts & { meetings: Meeting[]; memberPages: MemberPage[] };

/**
 * What a member can find: public and members' text together, since merged indexes rank wrongly.
 * Meetings lead to the members' pages, posts and pages to their public addresses.
 */
export function memberRecords(
  { meetings, memberPages, ...texts }: MemberTexts,
  context: RecordContext,
): SearchRecord[] {
  // What comes with Träff is about the notes and would only stand in their way.
  const own = memberPages.filter(({ builtIn }) => !builtIn);
  return newestFirst([
    ...meetings.flatMap(({ overview, notes }) =>
      meetingRecords(overview, overview.parts ?? notes, context),
    ),
    ...openRecords(texts, context),
    ...own.map((page) => pageRecord(page, context.addresses.memberPage(page.slug), context)),
  ]);
}

function openRecords({ site, posts, pages }: OpenTexts, context: RecordContext): SearchRecord[] {
  const started = pages.some(({ slug }) => slug === START);
  return [
    ...posts.map((post) => postRecord(post, context)),
    ...pages.map((page) => pageRecord(page, context.addresses.page(page.slug), context)),
    ...(started ? [] : [startRecord(site, context)]),
  ];
}

/** A site without texts of its own still has a first page, so an index is never empty. */
function startRecord({ name, purpose }: OpenTexts['site'], context: RecordContext): SearchRecord {
  return {
    url: context.addresses.page(START),
    kind: 'page',
    text: purpose,
    language: context.locale.code,
    meta: { title: name },
    filters: {},
    facts: recordFacts({ kind: 'page', text: purpose }, context.locale.code),
  };
}

function postRecord(post: Post, { locale, addresses }: RecordContext): SearchRecord {
  const { slug, date, author, role } = post;
  return {
    ...openRecord(post, 'post', locale.code),
    url: addresses.post(slug),
    meta: {
      ...openMeta(post),
      ...(date !== null && { date, day: formatDate(date, locale.code) }),
      ...(author !== null && { speaker: author }),
      ...(role !== null && { role }),
    },
    aliases: locale.pages.posts.kinds[post.kind],
    filters: date === null ? {} : { year: [date.slice(0, 4)] },
  };
}

function pageRecord(page: Page, url: string, { locale }: RecordContext): SearchRecord {
  return {
    ...openRecord(page, 'page', locale.code),
    url,
    meta: openMeta(page),
    filters: {},
  };
}

function openRecord(
  { summary, tree, ...rest }: Post | Page,
  kind: 'post' | 'page',
  language: SearchLanguage['code'],
): Pick<SearchRecord, 'kind' | 'text' | 'language' | 'facts'> {
  const text = joinBlocks([summary ?? '', plainText(tree)]);
  const date = 'date' in rest ? rest.date : null;
  return { kind, text, language, facts: recordFacts({ kind, text, date }, language) };
}

function openMeta({ title, tree }: Post | Page): RecordMeta {
  const headings = headingsOf(tree).join(', ');
  return { title, ...(headings !== '' && { headings }) };
}
