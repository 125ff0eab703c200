import type { posts as shape } from '../../sv/import-clues/posts.ts';

/** Of who wrote a post, when, and what kind it is. */
export const posts: typeof shape = {
  by: ['by', 'text', 'written by', 'author', 'posted by', 'published by'],
  published: ['published', 'posted', 'created', 'date', 'the', 'on'],
  updated: ['updated', 'last', 'changed', 'edited'],
  greetings: ['regards', 'wishes', 'sincerely', 'yours', 'cheers'],
  column: ['column', 'editorial', 'from the chair', 'letter from'],
  film: ['film', 'video', 'recording', 'watch'],
};
