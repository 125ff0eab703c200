import type { pages as shape } from '../sv/pages.ts';

export const pages: typeof shape = {};
