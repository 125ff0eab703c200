import type { members as shape } from '../sv/members.ts';

export const members: typeof shape = {};
