import type { Content } from '../../model/content.ts';
import type { Attachment, Meeting, Part } from '../../model/meeting.ts';
import type { Page } from '../../model/page.ts';
import type { Post } from '../../model/post.ts';
import {
  meetingAddress,
  pageAddress,
  postAddress,
  type AddressBook,
} from '../../locales/address-book.ts';
import type { PublicMeeting, PublicPage, PublicPart, PublicPost } from '../public-site.ts';
import { renderHtml, type Placement } from './render-markdown.ts';

export interface PublicTexts {
  meetings: PublicMeeting[];
  posts: PublicPost[];
  pages: PublicPage[];
}

/** Renders what is open to all. Drafts must already be left out. */
export function composePublic(content: Content, book: AddressBook): PublicTexts {
  return {
    meetings: content.meetings.map((meeting) => publicMeeting(meeting, book)),
    posts: content.posts.map((post) => publicPost(post, book)),
    pages: content.pages.map((page) => publicPage(page, book)),
  };
}

function publicMeeting({ overview, attachments }: Meeting, book: AddressBook): PublicMeeting {
  const address = meetingAddress(book, overview.date);
  const placement = besideAddress(book.base, address, attachments);
  return { ...overview, parts: overview.parts?.map((part) => publicPart(part, placement)) ?? null };
}

function publicPart({ presentation, heading, tree }: Part, placement: Placement): PublicPart {
  return { presentation, heading, html: renderHtml(tree, placement) };
}

function publicPost(post: Post, book: AddressBook): PublicPost {
  const { slug, title, date, kind, author, role, summary } = post;
  const placement = besideAddress(book.base, postAddress(book, slug), post.attachments);
  const html = renderHtml(post.tree, placement);
  return { slug, title, date, kind, author, role, summary, html };
}

function publicPage(
  { slug, title, summary, tree, attachments }: Page,
  book: AddressBook,
): PublicPage {
  const placement = besideAddress(book.base, pageAddress(book, slug), attachments);
  return { slug, title, summary, html: renderHtml(tree, placement) };
}

/** Files of a public text are published under the text's own address. */
function besideAddress(base: string, address: string, files: Attachment[]): Placement {
  return {
    base,
    file: (name, use) => {
      if (!files.some((file) => file.name === name)) return null;
      const target = address + name.split('/').map(encodeURIComponent).join('/');
      return use === 'link' ? { href: target } : { src: target };
    },
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
  ];
}
