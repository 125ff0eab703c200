import type { Locale } from '../locales/locale.ts';
import { openSource } from './open-source.ts';
import type { ParsedTrees } from './parsed-trees.ts';
import type { Person } from './people/person.ts';
import { readPeople } from './people/read-people.ts';
import type { Problem } from './problem.ts';
import { readMeeting, type MeetingNote } from './read-meeting.ts';
import { readPage, type PageNote } from './read-page.ts';
import { readPost, type PostNote } from './read-post.ts';
import { readSynonyms } from './read-synonyms.ts';
import type { SourceFile } from './source-file.ts';
import type { Source } from './source.ts';
import type { SynonymGroup } from './synonym-group.ts';
import { readYaml } from './yaml-value.ts';

/** The texts of a content folder, each as read by itself, however wrong. */
export interface Notes {
  meetings: MeetingNote[];
  posts: PostNote[];
  pages: PageNote[];
  people: Person[];
  synonyms: SynonymGroup[];
}

interface NotesOptions {
  locale: Locale;
  /** Is added to. */
  problems: Problem[];
  /** Keeps what texts are parsed to, for the next reading. */
  trees: ParsedTrees | null;
  /** Is told how many of the texts are read. */
  tell: ((done: number, of: number) => void) | undefined;
}

/** Reads every text but `site.yaml`, in the order of their paths. */
export function readNotes(
  files: SourceFile[],
  { locale, problems, trees, tell }: NotesOptions,
): Notes {
  const notes: Notes = { meetings: [], posts: [], pages: [], people: [], synonyms: [] };
  const byPath = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const [done, file] of byPath.entries()) {
    tell?.(done, byPath.length);
    if (file.path === 'site.yaml') continue;
    const source = openSource(file, locale, problems);
    if (source === null) continue;
    source.trees = trees;
    readNoteFile(source, notes);
  }
  return notes;
}

function readNoteFile(source: Source, notes: Notes): void {
  const [, section = ''] =
    /^(meetings|news|pages)\/(?:[^/]+|[^/]+\/index)\.md$/i.exec(source.file) ?? [];
  if (section === 'meetings') notes.meetings.push(readMeeting(source));
  else if (section === 'news') notes.posts.push(readPost(source));
  else if (section === 'pages') notes.pages.push(readPage(source));
  else if (/^people\.ya?ml$/.test(source.file)) notes.people.push(...readPeople(source));
  else if (/^synonyms\.ya?ml$/.test(source.file)) notes.synonyms.push(...readSynonyms(source));
  else if (/^[^/]+\.ya?ml$/.test(source.file)) readYaml(source, source.text, 0);
  else reportUnread(source);
}

function reportUnread(source: Source): void {
  const near = /^(?:meetings|news|pages)\/.+\//.exec(source.file)?.[0];
  source.fault(
    'file-unread',
    { at: 0, read: source.file },
    { near: near ? `${near}index.md` : '' },
  );
}
