import { frame } from './pages/frame.ts';
import { home } from './pages/home.ts';
import { meetings } from './pages/meetings.ts';
import { places } from './pages/places.ts';
import { posts } from './pages/posts.ts';

/** Words of the public pages. Functions take what the sentence needs; nothing here knows a date. */
export const pages = {
  ...frame,
  ...home,
  ...meetings,
  ...places,
  ...posts,
};
