import type { Content } from '../../model/content.ts';
import type { Attachment, Meeting } from '../../model/meeting.ts';
import type {
  MemberAttachment,
  MemberNote,
  MemberOverview,
  MemberStart,
  MemberYear,
} from '../../model/member-document.ts';
import type { Label } from '../../vault/format.ts';
import { contentType } from './content-type.ts';
import { placementOf, type ComposeContext, type Lead } from './compose-context.ts';
import { renderTree } from './render-markdown.ts';

/** Something to seal: a document made here, or a file to be read from the content folder. */
export type MemberItem = Label & ({ document: unknown } | { file: string; size: number });

const LATEST = 12;

/** All that members can open besides the search index. Drafts must already be left out. */
export function* composeMembers(
  content: Content,
  context: ComposeContext,
  today: string,
): Generator<MemberItem> {
  const newestFirst = content.meetings.map(memberOverview).reverse();
  const years = Map.groupBy(newestFirst, ({ date }) => date.slice(0, 4));
  yield { route: 'start', type: 'start', document: start(newestFirst, years, today) };
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
): MemberStart {
  return {
    upcoming: newestFirst.filter(({ date }) => date >= today).reverse(),
    latest: newestFirst.filter(({ hasText }) => hasText).slice(0, LATEST),
    years: [...years].map(([year, meetings]) => ({ year, meetings: meetings.length })),
  };
}

function* sealedWith(meeting: Meeting, document: MemberNote): Generator<MemberItem> {
  yield { route: `note/${meeting.overview.date}`, type: 'note', document };
  for (const attachment of meeting.attachments) {
    const { path: file, size } = attachment;
    yield { route: fileRoute(meeting, attachment), type: 'file', file, size };
  }
}

function memberOverview({ overview }: Meeting): MemberOverview {
  const { parts: _, ...rest } = overview;
  return rest;
}

function note(
  meeting: Meeting,
  context: ComposeContext,
): Omit<MemberNote, 'previous' | 'following'> {
  const placement = placementOf(context, meeting.attachments, sealed(meeting));
  return {
    overview: memberOverview(meeting),
    parts: (meeting.overview.parts ?? meeting.notes).map(({ presentation, heading, tree }) => ({
      presentation,
      heading,
      tree: renderTree(tree, {
        ...placement,
        scope: presentation === null ? '' : `${presentation}-`,
      }),
    })),
    attachments: meeting.attachments.map((attachment) => memberAttachment(meeting, attachment)),
  };
}

function memberAttachment(meeting: Meeting, attachment: Attachment): MemberAttachment {
  const { name, size } = attachment;
  return { name, type: contentType(name), size, route: fileRoute(meeting, attachment) };
}

function fileRoute({ overview }: Meeting, { name }: Attachment): string {
  return `file/${overview.date}/${name}`;
}

function sealed(meeting: Meeting): Lead {
  return (attachment, use) => {
    const route = fileRoute(meeting, attachment);
    return use === 'link' ? { dataRoute: route, download: attachment.name } : { dataRoute: route };
  };
}
