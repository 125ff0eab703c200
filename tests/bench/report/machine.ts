import { cpus, loadavg, release, totalmem, type } from 'node:os';
import type { Browser } from 'playwright-core';
import type { Machine } from './report.ts';

export function thisRun(browser: Browser | null, now: Date): Machine {
  const [first, ...others] = cpus();
  return {
    date: now.toISOString().slice(0, 10),
    processors: `${others.length + 1} × ${first?.model.trim() ?? 'unknown'}`,
    load: loadavg()[0] ?? 0,
    memory: totalmem(),
    system: `${type()} ${release()}`,
    node: process.version,
    chromium: browser?.version() ?? null,
  };
}

/** One line. */
export function describeMachine(machine: Machine): string {
  const { processors, load, memory, system, node, chromium } = machine;
  const browser = chromium === null ? 'no browser' : `Chromium ${chromium}`;
  const gigabytes = `${(memory / 1e9).toFixed(0)} GB`;
  const busy = `a load of ${load.toFixed(2)} when it began`;
  return `${processors}, ${gigabytes} of memory, ${busy}, ${system}, Node ${node}, ${browser}`;
}
