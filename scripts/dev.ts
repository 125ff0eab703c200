import { contentFolder, readArguments, readPort, runCommand } from './command.ts';
import { Reporter } from '../src/build/preview/reporter.ts';
import { startPreview } from '../src/build/preview/start.ts';
import { displayOf } from '../src/build/report/display.ts';

const clock = (): Date => new Date();

await runCommand(async () => {
  const { port } = readArguments(['content', 'port'], (_, { preview }) => preview.help);
  const reporter = new Reporter(console, displayOf(process.stderr), clock);
  const preview = await startPreview({
    dir: contentFolder(),
    port: readPort(port),
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
