import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** A program with all that it starts, which ends when it is stopped and when this process ends. */
export interface ProcessGroup {
  /** What it writes to its file descriptor 3. */
  channel: Readable;
  stop: () => Promise<void>;
}

/** Ends its group as soon as nobody holds the other end of its standard input. */
const LIFELINE = '"$@" & read -r _; kill -TERM 0';

export function startGroup(command: string, args: string[], env: NodeJS.ProcessEnv): ProcessGroup {
  const child = spawn('/bin/sh', ['-c', LIFELINE, 'sh', command, ...args], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const exit = once(child, 'exit');
  return {
    channel: child.stdio[3] as Readable,
    stop: async () => {
      child.stdin?.end();
      await exit;
      killRest(child.pid);
    },
  };
}

/** Ends what did not heed the first signal. */
function killRest(group: number | undefined): void {
  if (group === undefined) return;
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // Nothing was left.
  }
}
