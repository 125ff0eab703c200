import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import { isMainThread } from 'node:worker_threads';

/*
 * Imported before all else, in each thread, this makes a process one of another machine, as far as
 * that goes: the clock is a year ahead and runs at another speed, folders are listed the other way
 * round, there is one processor, and what is written is private.
 */
const YEAR = 365 * 24 * 60 * 60 * 1000;
const now = Date.now.bind(Date);
const start = now();

Date.now = () => start + YEAR + (now() - start) * 3;
globalThis.Date = new Proxy(Date, {
  construct: (target, given: unknown[]) =>
    Reflect.construct(target, given.length > 0 ? given : [target.now()]) as Date,
});

const { readdirSync } = fs;
const { readdir } = fs.promises;
Object.assign(fs, {
  readdirSync: (...given: Parameters<typeof readdirSync>) => readdirSync(...given).reverse(),
});
Object.assign(fs.promises, {
  readdir: async (...given: Parameters<typeof readdir>) => (await readdir(...given)).reverse(),
});

os.availableParallelism = () => 1;
const [processor] = os.cpus();
os.cpus = () => (processor === undefined ? [] : [processor]);

syncBuiltinESMExports();
if (isMainThread) process.umask(0o077);
