import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { readArguments, readPort, runCommand } from './command.ts';
import type { Display } from '../src/build/check/report-text.ts';
import { Reporter } from '../src/build/preview/reporter.ts';
import { startPreview } from '../src/build/preview/start.ts';

const WIDTH = 100;
const clock = (): Date => new Date();

await runCommand(async () => {
  const given = readArguments(['content', 'port'], (_, { preview }) => preview.help);
  const { stderr } = process;
  const width = stderr.isTTY ? stderr.columns : WIDTH;
  const paint: Display['paint'] = (style, text) => styleText(style, text, { stream: stderr });
  const reporter = new Reporter(console, { width, paint }, clock);
  const preview = await startPreview({
    dir: resolve(given.content ?? 'content'),
    port: readPort(given.port),
    clock,
    read: (found) => reporter.report(found),
    failed: (error) => reporter.failed(error),
  });
  reporter.ready(preview.url);
  const end = async (): Promise<void> => {
    await preview.close();
    reporter.ended();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end());
});
