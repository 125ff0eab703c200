import type { Content } from '../content.ts';
import { fold } from '../fold.ts';
import type { Meeting, Presentation } from '../meeting.ts';
import { participantOf } from '../participant.ts';
import type { Post } from '../post.ts';
import type { SynonymGroup } from '../synonym-group.ts';
import { NameFinder } from './find-names.ts';
import { formOfSpelling } from './name-forms.ts';
import type { Person } from './person.ts';
import { replaceInTree } from './replace-in-tree.ts';
import { replaceNames, type StandIn } from './replace-names.ts';
import { rewriteMeeting, rewritePage, rewritePost, rewriteSite, type Rewriter } from './rewrite.ts';
import { roleAt, roleInWords } from './role-at.ts';

/**
 * Has every name in its right spelling, and fills in roles that notes leave out. A search for
 * another spelling still finds the person.
 */
export function putRight(content: Content, genitive: (words: string) => string): Content {
  const named = content.people.filter(({ withdrawn }) => !withdrawn);
  const rewriter = spelling(named, genitive);
  const { site, meetings, posts, pages, memberPages, synonyms } = content;
  return {
    ...content,
    site: rewriteSite(site, rewriter),
    meetings: meetings.map((each) => withRoles(rewriteMeeting(each, rewriter, rewriter), named)),
    posts: posts.map((post) => withRole(rewritePost(post, rewriter), named)),
    pages: pages.map((page) => rewritePage(page, rewriter)),
    memberPages: memberPages.map((page) => rewritePage(page, rewriter)),
    synonyms: [...synonyms, ...named.flatMap(spellings)],
  };
}

interface Spelled {
  spelling: string;
  name: string;
}

function spelling(people: Person[], genitive: (words: string) => string): Rewriter {
  const all = people.flatMap(({ name, spellings }) =>
    spellings.map((each) => [each, { spelling: each, name }] as const),
  );
  const finder = new NameFinder<Spelled>(all, { forms: (name) => [formOfSpelling(name)] });
  const replacing = { finder, standIn: rightName, genitive };
  const keep = (text: string): string => text;
  return {
    text: (text) => replaceNames(text, replacing),
    tree: (tree) => replaceInTree(tree, { ...replacing, lead: keep, label: keep }),
  };
}

/** Only as it is listed: with other accents it may be the name of someone else. */
function rightName({ spelling, name }: Spelled, written: string): StandIn | null {
  const plain = written
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .normalize('NFC');
  if (plain.toLowerCase() !== spelling.toLowerCase() || plain === name) return null;
  const isLoud = plain === plain.toUpperCase() && spelling !== spelling.toUpperCase();
  return { text: isLoud ? name.toUpperCase() : name, roles: [] };
}

function withRoles(meeting: Meeting, people: Person[]): Meeting {
  const { overview } = meeting;
  const fill = (each: Presentation): Presentation => {
    const { speaker, role } = each;
    return { ...each, role: role ?? roleOf(speaker, overview.date, participantOf(each), people) };
  };
  return { ...meeting, overview: { ...overview, presentations: overview.presentations.map(fill) } };
}

function withRole(post: Post, people: Person[]): Post {
  return { ...post, role: post.role ?? roleOf(post.author, post.date, null, people) };
}

function roleOf(
  name: string | null,
  date: string | null,
  presenter: string | null,
  people: Person[],
): string | null {
  const person = name === null ? undefined : people.find((each) => fold(each.name) === fold(name));
  const role = person && roleAt(person, date, presenter);
  return role ? roleInWords(role, presenter) : null;
}

function spellings({ name, spellings }: Person): SynonymGroup[] {
  return spellings.length === 0 ? [] : [{ words: [name, ...spellings], from: null, to: null }];
}
