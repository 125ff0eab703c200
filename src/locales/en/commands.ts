import { build } from './commands/build.ts';
import { evaluation } from './commands/evaluation.ts';
import { gate } from './commands/gate.ts';
import { members } from './commands/members.ts';
import { publish } from './commands/publish.ts';
import { serve } from './commands/serve.ts';

/** What the command line says. */
export const commands = { build, members, publish, serve, eval: evaluation, gate };
