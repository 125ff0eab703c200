import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

export interface Measurement {
  /** Wall time in seconds. */
  seconds: number;
  /** Processor time of the commands and all they started, in seconds; null where unknown. */
  cpuSeconds: number | null;
  /** Peak resident memory of the process and all it started, in bytes; null where unknown. */
  peakBytes: number | null;
}

export interface Command {
  args: string[];
  cwd: string;
  env?: NodeJS.ProcessEnv;
}

const SAMPLE_EVERY_MS = 200;

/**
 * Runs commands with this process's Node, one after the other, and measures them as one.
 *
 * @throws {Error} with what a command printed, when it fails
 */
export async function measure(commands: Command[]): Promise<Measurement> {
  const [start, cpu] = [performance.now(), childSeconds()];
  let peakBytes: number | null = null;
  for (const command of commands) {
    const peak = await run(command);
    if (peak !== null) peakBytes = Math.max(peakBytes ?? 0, peak);
  }
  const [seconds, cpuAfter] = [(performance.now() - start) / 1000, childSeconds()];
  const cpuSeconds = cpu === null || cpuAfter === null ? null : cpuAfter - cpu;
  return { seconds, cpuSeconds, peakBytes };
}

/** @returns the peak of its memory */
function run({ args, cwd, env }: Command): Promise<number | null> {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env } });
  let printed = '';
  let peakBytes = 0;
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (printed += text.toString()));
  const sampling = setInterval(() => {
    peakBytes = Math.max(peakBytes, residentBytes(child.pid ?? 0));
  }, SAMPLE_EVERY_MS);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => {
      clearInterval(sampling);
      if (status === 0) resolve(peakBytes || null);
      else reject(new Error(`${programIn(args)} ended with ${status ?? signal}.\n${printed}`));
    });
  });
}

/** The file that is run, without where it lies. */
function programIn(args: readonly string[]): string {
  return basename(args.find((arg) => /\.[cm]?[jt]s$/.test(arg) && !arg.startsWith('file:')) ?? '');
}

/** As Linux tells times in `/proc`, whatever the clock of its kernel. */
const TICKS_A_SECOND = 100;
/** Where proc_pid_stat(5) has `cutime` and `cstime`, counted from behind the program's name. */
const CHILD_TIMES = [13, 14];

/**
 * Processor time of all processes that this one has started and seen end, and those that they have;
 * null where there is no `/proc` (Linux only).
 */
function childSeconds(): number | null {
  const stat = readStatus('self', 'stat');
  if (stat === '') return null;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return CHILD_TIMES.reduce((sum, at) => sum + Number(fields[at]), 0) / TICKS_A_SECOND;
}

/** Resident memory of a process and its descendants now; 0 where there is no `/proc` (Linux only). */
function residentBytes(root: number): number {
  const processes = readProcesses();
  const tree = new Set([root]);
  // A child may stand before its parent, so go on until nothing is added.
  for (let size = 0; size !== tree.size;) {
    size = tree.size;
    for (const { pid, parent } of processes) if (tree.has(parent)) tree.add(pid);
  }
  const inTree = processes.filter(({ pid }) => tree.has(pid));
  return inTree.reduce((sum, { bytes }) => sum + bytes, 0);
}

function readProcesses(): { pid: number; parent: number; bytes: number }[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const status = readStatus(name, 'status');
        const field = (key: string): number =>
          Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
        return { pid: Number(name), parent: field('PPid'), bytes: field('VmRSS') * 1024 };
      });
  } catch {
    return [];
  }
}

function readStatus(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
