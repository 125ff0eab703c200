import type { Locale } from '../../locales/locale.ts';
import type { Content } from '../content.ts';
import type { Page } from '../page.ts';
import type { Post } from '../post.ts';
import type { Redirect } from '../redirect.ts';
import type { SynonymGroup } from '../synonym-group.ts';
import { namelessFiles, namelessSlugs } from './nameless.ts';
import type { Person } from './person.ts';
import { rewritePage, rewritePost, rewriteSite, type Rewriter } from './rewrite.ts';
import { withoutPeople } from './speakers.ts';
import { withdrawFromMeeting } from './withdraw-meeting.ts';
import { without, type Withdrawal } from './withdrawal.ts';
import { withdrawnFinder } from './withdrawn-names.ts';

/**
 * Takes everyone who has asked for it out of a content folder: out of all that is open to everyone,
 * also out of addresses and names of files; in the members' texts the role stands for the name.
 */
export function withdraw(content: Content, { people: words, addresses }: Locale): Content {
  if (!content.people.some(({ withdrawn }) => withdrawn)) return content;
  const finder = withdrawnFinder(content);
  const { site, meetings, posts, pages, memberPages, synonyms } = content;
  const slugs = new Map([
    ...namelessSlugs(posts.map(slugOf), finder, words.nameless),
    ...namelessSlugs([...pages, ...memberPages].map(slugOf), finder, words.nameless),
  ]);
  const { people, organisations, topics } = addresses;
  const sections = [people, organisations, topics].map((section) => `/${section}/`);
  const withdrawal = { finder, words, slugs, sections };
  const open = without(withdrawal, new Map(), () => words.someone);
  const redirects = site.redirects.flatMap((each) => withdrawFromRedirect(each, withdrawal));
  const contact = finder.has(site.contact) ? '' : site.contact;
  return {
    ...content,
    site: { ...rewriteSite(site, open), contact, redirects },
    meetings: meetings.map((meeting) => withdrawFromMeeting(meeting, withdrawal)),
    posts: posts.map((post) => withdrawFromPost(post, withdrawal)),
    pages: pages.map((page) => withdrawFromText(page, rewritePage, withdrawal)),
    memberPages: memberPages.map((page) =>
      withdrawFromText(page, rewritePage, withdrawal, (person) => latestRole(person)),
    ),
    synonyms: synonyms.flatMap((group) => withdrawFromGroup(group, withdrawal)),
  };
}

function withdrawFromPost(post: Post, withdrawal: Withdrawal): Post {
  const author = post.author && withoutPeople(post.author, withdrawal.finder);
  const role = author === post.author || author !== null ? post.role : null;
  return withdrawFromText({ ...post, author, role }, rewritePost, withdrawal);
}

function withdrawFromText<T extends Post | Page>(
  text: T,
  rewrite: (text: T, open: Rewriter) => T,
  withdrawal: Withdrawal,
  roleOf: (person: Person) => string | null = () => null,
): T {
  const { finder, words, slugs } = withdrawal;
  const { files, names } = namelessFiles(text.attachments, finder, words.nameless);
  const said = rewrite(
    text,
    without(withdrawal, names, (person) => roleOf(person) ?? words.someone),
  );
  return { ...said, attachments: files, slug: slugs.get(text.slug) ?? text.slug };
}

/**
 * Texts with a new address are found there. An old address that names someone is no more, nor is one
 * that led to a page called after them.
 */
function withdrawFromRedirect(
  { from, to }: Redirect,
  { finder, slugs, sections }: Withdrawal,
): Redirect[] {
  if (sections.some((section) => to.startsWith(section)) && finder.has(to)) return [];
  const moved = to.startsWith('/') ? to.replace(/[^/#]+/g, (name) => slugs.get(name) ?? name) : to;
  return finder.has(from) || finder.has(moved) ? [] : [{ from, to: moved }];
}

/** A page has no day. */
function latestRole({ roles }: Person): string | null {
  return roles.at(-1)?.role ?? null;
}

/** One word alone means the same as no other. */
function withdrawFromGroup(group: SynonymGroup, { finder }: Withdrawal): SynonymGroup[] {
  const words = group.words.filter((word) => !finder.has(word));
  return words.length < 2 ? [] : [{ ...group, words }];
}

function slugOf({ slug }: { slug: string }): string {
  return slug;
}
