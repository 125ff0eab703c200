import type { keys as shape } from '../sv/keys.ts';

export const keys: typeof shape = {};
