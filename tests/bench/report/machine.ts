import { cpus, release, totalmem, type } from 'node:os';
import type { Browser } from 'playwright-core';
import type { Machine } from './report.ts';

export function thisRun(browser: Browser | null, now: Date): Machine {
  const [first, ...others] = cpus();
  return {
    date: now.toISOString().slice(0, 10),
    processors: `${others.length + 1} × ${first?.model.trim() ?? 'unknown'}`,
    memory: totalmem(),
    system: `${type()} ${release()}`,
    node: process.version,
    chromium: browser?.version() ?? null,
  };
}

/** One line. */
export function describeMachine({ processors, memory, system, node, chromium }: Machine): string {
  const browser = chromium === null ? 'no Chromium' : `Chromium ${chromium}`;
  const gigabytes = `${(memory / 1e9).toFixed(0)} GB`;
  return `${processors}, ${gigabytes} of memory, ${system}, Node ${node}, ${browser}`;
}
