import type { search as shape } from '../sv/search.ts';

export const search: typeof shape = {};
