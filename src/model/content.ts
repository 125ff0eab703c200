import type { Attachment, Meeting } from './meeting.ts';
import type { MemberPage, Page } from './page.ts';
import type { Person } from './people/person.ts';
import type { Post } from './post.ts';
import type { Site } from './site.ts';
import type { SynonymGroup } from './synonym-group.ts';

/** A whole content folder, read and checked. */
export interface Content {
  site: Site;
  /** Oldest first. Drafts are in it; the build leaves them out. */
  meetings: Meeting[];
  /** Newest first, undated last. */
  posts: Post[];
  pages: Page[];
  /** Pages for members alone, which must reach no public part. */
  memberPages: MemberPage[];
  /** In the order of the file; empty where there is none. */
  people: Person[];
  /** In the order of the file. */
  synonyms: SynonymGroup[];
  /** What is published at the root as it is: `name` is the path from there. */
  files: Attachment[];
}
