import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded ahead of a measured command: writes what processor time the process and its threads took,
 * in seconds, to the file named in the environment. Programs it starts are not in it.
 */
const file = process.env.TRAFF_BENCH_CPU;

if (isMainThread && file !== undefined) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeFileSync(file, String((user + system) / 1_000_000));
  });
}
