import { parseArgs, styleText } from 'node:util';
import { stages, type Result, type Stage } from '../tests/stages.ts';

const HELP = `Checks everything: npm test -- [STAGE…]

${stages.map(({ name, title }) => `  ${name.padEnd(10)}${title}`).join('\n')}

Runs all stages, or those named, in this order, and goes on after one that fails.
The last line is "N passed, N failed". Exits 0 only when something ran and nothing failed.`;

/** @throws {Error} on an argument that is no stage and not `--help` */
function readStages(): Stage[] {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const unknown = positionals.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) throw new Error(`No stage is called ${unknown.join(', ')}.\n\n${HELP}`);
  return stages.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
}

/** A stage on its way, and how long it takes in seconds. */
type Run = Promise<{ result: Result; seconds: number }>;

async function start({ run }: Stage): Run {
  const begun = performance.now();
  const result = await run();
  return { result, seconds: (performance.now() - begun) / 1000 };
}

async function runStage(stage: Stage, begun: Run | undefined): Promise<Result> {
  console.log(styleText('bold', `\n== ${stage.name}: ${stage.title}`));
  const { result, seconds } = await (begun ?? start(stage));
  const { passed, failed, skipped, output } = result;
  process.stdout.write(output);
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  const time = `(${seconds.toFixed(1)} s)`;
  console.log(`-- ${stage.name}: ${passed} passed, ${failed} failed${left} ${time}`);
  return result;
}

async function runStages(chosen: Stage[]): Promise<void> {
  const quiet = chosen.filter((stage) => stage.quiet);
  const begun = new Map(quiet.map((stage) => [stage, start(stage)]));
  const counts: (Result & { stage: Stage })[] = [];
  for (const stage of chosen) {
    counts.push({ stage, ...(await runStage(stage, begun.get(stage))) });
  }
  const sum = (key: 'passed' | 'failed') => counts.reduce((total, count) => total + count[key], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  const broken = counts.filter((count) => count.failed > 0).map(({ stage }) => stage.name);
  console.log(broken.length > 0 ? `\nFailed in: ${broken.join(', ')}` : '');
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

try {
  await runStages(readStages());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
