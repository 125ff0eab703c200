import type { posts as shape } from '../../sv/pages/posts.ts';

export const posts: typeof shape = {
  posts: {
    title: 'News',
    lead: 'Films, columns and notices.',
    none: 'Nothing has been published yet.',
    kinds: { film: 'Film', column: 'Column', notice: 'Notice' },
    undated: 'Undated',
    by: 'By',
    ofKind: { film: 'Films', column: 'Columns', notice: 'Notices' },
    everyKind: 'All',
    filter: 'Show',
    neighbours: 'More news',
    older: 'Older',
    newer: 'Newer',
    all: 'All news',
  },
  texts: {
    /** What a table is called by its head, for whoever cannot see it. */
    table: 'Table: {heads}',
    contents: 'On this page',
  },
  footnotes: { label: 'Notes', back: 'Back to note {n} in the text' },
};
