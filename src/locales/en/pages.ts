import type { pages as shape } from '../sv/pages.ts';

export const pages: typeof shape = {
  skip: 'Skip to content',
  home: 'Home',
  demo: 'This is a demonstration. The key is temporary and only works for this version.',
  nav: {
    label: 'Main menu',
    meetings: 'Meetings',
    municipalities: 'Municipalities',
    news: 'News',
    search: 'Search',
    members: 'For members',
  },
  footer: {
    label: 'Footer',
    contact: 'Contact',
    pages: 'About this site',
    explore: 'Find',
  },
};
