import type { redirects as shape } from '../sv/redirects.ts';

export const redirects: typeof shape = {
  title: 'This page has moved',
  text: 'This page has a new address:',
};
