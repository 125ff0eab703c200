import type { Content } from '../../model/content.ts';
import type { Attachment, Meeting } from '../../model/meeting.ts';
import type {
  MemberAttachment,
  MemberNote,
  MemberOverview,
  MemberPageDocument,
  MemberStart,
  MemberYear,
} from '../../model/member-document.ts';
import type { MemberPage } from '../../model/page.ts';
import type { Label } from '../../vault/format.ts';
import { contentType } from './content-type.ts';
import { placementOf, type ComposeContext, type Lead } from './compose-context.ts';
import { renderTree } from './render-markdown.ts';

/** Something to seal: a document made here, or a file to be read from the content folder. */
export type MemberItem = Label & ({ document: unknown } | { file: string; size: number });

/** Meetings on the start page; those of a year lie in a document of their own. */
const [SOONEST, LATEST] = [24, 12];

/** All that members can open besides the search index. Drafts must already be left out. */
export function* composeMembers(
  content: Content,
  context: ComposeContext,
  today: string,
): Generator<MemberItem> {
  const newestFirst = content.meetings.map(memberOverview).reverse();
  const years = Map.groupBy(newestFirst, ({ date }) => date.slice(0, 4));
  const pages = content.memberPages.map(({ slug, title }) => ({ slug, title }));
  pages.sort((a, b) => a.title.localeCompare(b.title, context.locale.tag));
  const document = { ...start(newestFirst, years, today), pages } satisfies MemberStart;
  yield { route: 'start', type: 'start', document };
  for (const page of content.memberPages) yield* sealedPage(page, context);
  for (const [year, meetings] of years) {
    yield {
      route: `year/${year}`,
      type: 'year',
      document: { year, meetings } satisfies MemberYear,
    };
  }
  for (const [index, meeting] of content.meetings.entries()) {
    const previous = content.meetings[index - 1]?.overview.date ?? null;
    const following = content.meetings[index + 1]?.overview.date ?? null;
    yield* sealedWith(meeting, { ...note(meeting, context), previous, following });
  }
}

function start(
  newestFirst: MemberOverview[],
  years: Map<string, MemberOverview[]>,
  today: string,
): Omit<MemberStart, 'pages'> {
  return {
    upcoming: newestFirst
      .filter(({ date }) => date >= today)
      .reverse()
      .slice(0, SOONEST),
    latest: newestFirst.filter(({ hasText }) => hasText).slice(0, LATEST),
    years: [...years].map(([year, meetings]) => ({ year, meetings: meetings.length })),
  };
}

function* sealedPage(page: MemberPage, context: ComposeContext): Generator<MemberItem> {
  const { slug, title, summary, tree, attachments } = page;
  const folder = `page/${slug}`;
  const placement = placementOf(context, attachments, sealed(folder));
  const files = attachments.map((attachment) => memberAttachment(folder, attachment));
  const document = { title, summary, tree: renderTree(tree, placement), attachments: files };
  yield { route: folder, type: 'page', document: document satisfies MemberPageDocument };
  yield* sealedFiles(folder, attachments);
}

function* sealedFiles(folder: string, attachments: Attachment[]): Generator<MemberItem> {
  for (const attachment of attachments) {
    const { path: file, size } = attachment;
    yield { route: fileRoute(folder, attachment), type: 'file', file, size };
  }
}

function* sealedWith(meeting: Meeting, document: MemberNote): Generator<MemberItem> {
  yield { route: `note/${meeting.overview.date}`, type: 'note', document };
  yield* sealedFiles(meeting.overview.date, meeting.attachments);
}

function memberOverview({ overview }: Meeting): MemberOverview {
  const { parts: _, ...rest } = overview;
  return rest;
}

function note(
  meeting: Meeting,
  context: ComposeContext,
): Omit<MemberNote, 'previous' | 'following'> {
  const { date } = meeting.overview;
  const placement = placementOf(context, meeting.attachments, sealed(date));
  return {
    overview: memberOverview(meeting),
    parts: (meeting.overview.parts ?? meeting.notes).map(({ presentation, heading, tree }) => ({
      presentation,
      heading,
      tree: renderTree(tree, {
        ...placement,
        scope: presentation === null ? '' : `${presentation}-`,
        top: heading === null ? 2 : 3,
      }),
    })),
    attachments: meeting.attachments.map((attachment) => memberAttachment(date, attachment)),
  };
}

function memberAttachment(folder: string, attachment: Attachment): MemberAttachment {
  const { name, size } = attachment;
  return { name, type: contentType(name), size, route: fileRoute(folder, attachment) };
}

/** @param folder a meeting's date, or `page/` and a page's address */
function fileRoute(folder: string, { name }: Attachment): string {
  return `file/${folder}/${name}`;
}

function sealed(folder: string): Lead {
  return (attachment, use) => {
    const route = fileRoute(folder, attachment);
    return use === 'link' ? { dataRoute: route, download: attachment.name } : { dataRoute: route };
  };
}
