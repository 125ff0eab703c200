import type { addresses as shape } from '../sv/addresses.ts';

export const addresses: typeof shape = {
  meetings: 'meetings',
  municipalities: 'municipalities',
  news: 'news',
  search: 'search',
  members: 'members',
};
