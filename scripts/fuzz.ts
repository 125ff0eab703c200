import { parseArgs } from 'node:util';
import { fuzzInThreads } from '../tests/fuzz/fuzz-in-threads.ts';
import { describeFigures } from '../tests/fuzz/run-fuzz.ts';

const HELP = `Reads broken notes, and looks for what is lost in silence: npm run fuzz -- [N] [--seed S] [--first F]

  N          how many notes are broken (100000)
  --seed S   whole number that decides how (another each time)
  --first F  number of the first note (0); the same seed and number give the same note
  --help     shows this text`;

function wholeNumber(text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  if (!/^\d+$/.test(text)) throw new Error(`"${text}" is no whole number.\n\n${HELP}`);
  return Number(text);
}

try {
  const { values, positionals } = parseArgs({
    options: { seed: { type: 'string' }, first: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(HELP);
  } else {
    const count = wholeNumber(positionals[0], 100_000);
    const seed = wholeNumber(values.seed, Date.now() % 1_000_000_000);
    const first = wholeNumber(values.first, 0);
    const figures = await fuzzInThreads({ count, seed, first }, (done) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${count}\r`);
    });
    console.log(describeFigures(figures));
    process.exitCode = figures.complaints.length > 0 ? 1 : 0;
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
