import type { Root } from 'mdast';
import type { Meeting, Overview, Part, Presentation } from '../meeting.ts';
import type { Page } from '../page.ts';
import type { Post } from '../post.ts';
import type { Site } from '../site.ts';

/** Says texts anew. */
export interface Rewriter {
  text: (text: string) => string;
  tree: (tree: Root) => Root;
}

/** @param closed for the members' text; all else is open */
export function rewriteMeeting(meeting: Meeting, open: Rewriter, closed: Rewriter): Meeting {
  const { overview, notes } = meeting;
  return {
    ...meeting,
    overview: rewriteOverview(overview, open),
    notes: notes.map((part) => rewritePart(part, closed)),
  };
}

function rewriteOverview(overview: Overview, open: Rewriter): Overview {
  return {
    ...overview,
    place: orNull(overview.place, open),
    reason: orNull(overview.reason, open),
    summary: orNull(overview.summary, open),
    chair: orNull(overview.chair, open),
    presentations: overview.presentations.map((each) => rewritePresentation(each, open)),
    parts: overview.parts?.map((part) => rewritePart(part, open)) ?? null,
  };
}

function rewritePresentation(presentation: Presentation, open: Rewriter): Presentation {
  const { organisation, title, speaker, role, topics } = presentation;
  return {
    ...presentation,
    organisation: orNull(organisation, open),
    title: orNull(title, open),
    speaker: orNull(speaker, open),
    role: orNull(role, open),
    topics: topics.map(open.text),
  };
}

function rewritePart({ presentation, heading, tree }: Part, rewriter: Rewriter): Part {
  return { presentation, heading: orNull(heading, rewriter), tree: rewriter.tree(tree) };
}

/** A post with all its texts rewritten, its own among them: all of it is open. */
export function rewritePost(post: Post, open: Rewriter): Post {
  const { title, author, role, summary, tree } = post;
  return {
    ...post,
    title: open.text(title),
    author: orNull(author, open),
    role: orNull(role, open),
    summary: orNull(summary, open),
    tree: open.tree(tree),
  };
}

/** A page, for all or for members, with all its texts rewritten. */
export function rewritePage<P extends Page>(page: P, open: Rewriter): P {
  const { title, summary, tree } = page;
  return {
    ...page,
    title: open.text(title),
    summary: orNull(summary, open),
    tree: open.tree(tree),
  };
}

/** What a site says of itself, rewritten; every page shows it. */
export function rewriteSite(site: Site, open: Rewriter): Site {
  const { name, owner, place, purpose } = site;
  return {
    ...site,
    name: open.text(name),
    owner: orNull(owner, open),
    place: orNull(place, open),
    purpose: open.text(purpose),
  };
}

function orNull(text: string | null, { text: say }: Rewriter): string | null {
  return text === null ? null : say(text);
}
