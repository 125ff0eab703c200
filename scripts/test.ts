import { parseArgs, styleText } from 'node:util';
import { stages, type Count, type Stage } from '../tests/stages.ts';

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

function runStage({ name, title, run }: Stage): Count {
  console.log(styleText('bold', `\n== ${name}: ${title}`));
  const start = performance.now();
  const count = run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  console.log(
    `-- ${name}: ${count.passed} passed, ${count.failed} failed${skipped} (${seconds} s)`,
  );
  return count;
}

function runStages(chosen: Stage[]): void {
  const counts = chosen.map((stage) => ({ stage, ...runStage(stage) }));
  const sum = (key: 'passed' | 'failed') => counts.reduce((total, count) => total + count[key], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  const broken = counts.filter((count) => count.failed > 0).map(({ stage }) => stage.name);
  console.log(broken.length > 0 ? `\nFailed in: ${broken.join(', ')}` : '');
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

try {
  runStages(readStages());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
