import type { problems as shape } from '../sv/problems.ts';

export const problems: typeof shape = {};
