import type { commands as shape } from '../sv/commands.ts';

export const commands: typeof shape = {};
