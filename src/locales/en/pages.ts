import type { pages as shape } from '../sv/pages.ts';
import { frame } from './pages/frame.ts';
import { home } from './pages/home.ts';
import { meetings } from './pages/meetings.ts';
import { places } from './pages/places.ts';
import { posts } from './pages/posts.ts';

export const pages: typeof shape = {
  ...frame,
  ...home,
  ...meetings,
  ...places,
  ...posts,
};
