import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Measurement {
  /** Wall time in seconds. */
  seconds: number;
  /** Processor time of the commands and their threads in seconds, without programs they start. */
  cpuSeconds: number;
  /** Peak resident memory of the process and all it started, in bytes; null where unknown. */
  peakBytes: number | null;
}

export interface Command {
  args: string[];
  cwd: string;
  env?: NodeJS.ProcessEnv;
}

const SAMPLE_EVERY_MS = 100;
const REPORT_CPU = new URL('./report-cpu.ts', import.meta.url).href;

/**
 * Runs commands with this process's Node, one after the other, and measures them as one.
 *
 * @throws {Error} with what a command printed, when it fails
 */
export async function measure(commands: Command[]): Promise<Measurement> {
  const total: Measurement = { seconds: 0, cpuSeconds: 0, peakBytes: null };
  for (const command of commands) {
    const { seconds, cpuSeconds, peakBytes } = await measureOne(command);
    total.seconds += seconds;
    total.cpuSeconds += cpuSeconds;
    if (peakBytes !== null) total.peakBytes = Math.max(total.peakBytes ?? 0, peakBytes);
  }
  return total;
}

async function measureOne(command: Command): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'traff-cpu-'));
  const cpuFile = join(folder, 'seconds');
  try {
    const measured = await run(command, cpuFile);
    return { ...measured, cpuSeconds: Number(readFileSync(cpuFile, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(
  { args, cwd, env }: Command,
  cpuFile: string,
): Promise<Omit<Measurement, 'cpuSeconds'>> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', REPORT_CPU, ...args], {
    cwd,
    env: { ...process.env, ...env, TRAFF_BENCH_CPU: cpuFile },
  });
  let printed = '';
  let peakBytes = 0;
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (printed += text.toString()));
  const sampling = setInterval(() => {
    peakBytes = Math.max(peakBytes, residentBytes(child.pid ?? 0));
  }, SAMPLE_EVERY_MS);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(sampling);
      const seconds = (performance.now() - start) / 1000;
      if (status === 0) resolve({ seconds, peakBytes: peakBytes || null });
      else reject(new Error(`${args.join(' ')} failed:\n${printed}`));
    });
  });
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
        const status = readStatus(name);
        const field = (key: string): number =>
          Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
        return { pid: Number(name), parent: field('PPid'), bytes: field('VmRSS') * 1024 };
      });
  } catch {
    return [];
  }
}

function readStatus(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
