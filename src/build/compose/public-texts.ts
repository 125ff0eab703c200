import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Content } from '../../model/content.ts';
import type { Attachment, Meeting, Part } from '../../model/meeting.ts';
import { headingIds } from '../../model/heading-ids.ts';
import { openContent } from '../../model/people/open-content.ts';
import { ownIcons } from '../../model/public-folder/icons.ts';
import type { Page } from '../../model/page.ts';
import type { Post } from '../../model/post.ts';
import {
  meetingAddress,
  pageAddress,
  postAddress,
  type AddressBook,
} from '../../locales/address-book.ts';
import type {
  PublicHeading,
  PublicMeeting,
  PublicPage,
  PublicPart,
  PublicPost,
} from '../public-site.ts';
import { noHistory, type Texts } from '../history/history.ts';
import { placementOf, type ComposeContext, type Lead } from './compose-context.ts';
import { renderHtml, type Placement } from './render-markdown.ts';

/** What of a site is open to all, rendered. */
interface PublicTexts {
  meetings: PublicMeeting[];
  posts: PublicPost[];
  pages: PublicPage[];
  icons: string[];
}

/**
 * Renders what is open to all. Drafts must already be left out.
 *
 * @param history when texts were last changed, where that is known
 */
export function composePublic(
  content: Content,
  context: ComposeContext,
  history = noHistory,
): PublicTexts {
  const dated = <T extends Texts, P>(text: T, shown: (text: T, context: ComposeContext) => P) => ({
    ...shown(text, context),
    changed: history.changed(text),
  });
  return {
    meetings: openContent(content).meetings.map((meeting) => dated(meeting, publicMeeting)),
    posts: content.posts.map((post) => dated(post, publicPost)),
    pages: content.pages.map((page) => dated(page, publicPage)),
    icons: ownIcons(content.files.map(({ name }) => name)),
  };
}

function publicMeeting(
  { overview, attachments }: Meeting,
  context: ComposeContext,
): Omit<PublicMeeting, 'changed'> {
  const address = meetingAddress(context.book, overview.date);
  const placement = placementOf(context, attachments, under(address));
  return { ...overview, parts: overview.parts?.map((part) => publicPart(part, placement)) ?? null };
}

function publicPart({ presentation, heading, tree }: Part, placement: Placement): PublicPart {
  const scope = presentation === null ? '' : `${presentation}-`;
  const top = heading === null ? 3 : 4;
  return { presentation, heading, html: renderHtml(tree, { ...placement, scope, top }) };
}

function publicPost(post: Post, context: ComposeContext): Omit<PublicPost, 'changed'> {
  const { slug, title, date, kind, author, role, summary, attachments } = post;
  const placement = placementOf(context, attachments, under(postAddress(context.book, slug)));
  const ids = headingIds(post.tree);
  const html = renderHtml(post.tree, { ...placement, ids, calls: true });
  return { slug, title, date, kind, author, role, summary, html };
}

function publicPage(page: Page, context: ComposeContext): Omit<PublicPage, 'changed'> {
  const { slug, title, summary, tree, attachments } = page;
  const placement = placementOf(context, attachments, under(pageAddress(context.book, slug)));
  const ids = headingIds(tree);
  const html = renderHtml(tree, { ...placement, ids });
  return { slug, title, summary, html, headings: secondLevel(ids) };
}

function secondLevel(ids: ReadonlyMap<Heading, string>): PublicHeading[] {
  return [...ids]
    .filter(([{ depth }]) => depth === 2)
    .map(([heading, id]) => ({ id, text: toString(heading, { includeHtml: false }).trim() }));
}

/** Files of a public text are published under the text's own address. */
function under(address: string): Lead {
  return ({ name }, use) => {
    const target = address + name.split('/').map(encodeURIComponent).join('/');
    return use === 'link' ? { href: target } : { src: target };
  };
}

/** Files to copy: from a path in the content folder to a path in the output. */
export function publicFiles(content: Content, book: AddressBook): { from: string; to: string }[] {
  const beside = (address: string, files: Attachment[]): { from: string; to: string }[] =>
    files.map(({ path, name }) => ({ from: path, to: address.slice(book.base.length + 1) + name }));
  return [
    ...content.meetings
      .filter(({ overview }) => overview.parts !== null)
      .flatMap((meeting) =>
        beside(meetingAddress(book, meeting.overview.date), meeting.attachments),
      ),
    ...content.posts.flatMap((post) => beside(postAddress(book, post.slug), post.attachments)),
    ...content.pages.flatMap((page) => beside(pageAddress(book, page.slug), page.attachments)),
    ...content.files.map(({ path, name }) => ({ from: path, to: name })),
  ];
}
