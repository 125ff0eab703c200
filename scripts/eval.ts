import { contentFolder, readArguments, runCommand, UsageError } from './command.ts';
import { readSite } from '../src/build/read/read-site.ts';
import { buildMemberSearch } from '../src/build/search/site-search.ts';
import { buildTime } from '../src/build/site/build-time.ts';
import { fill } from '../src/locales/fill.ts';
import { describeReport } from '../tests/eval/describe-report.ts';
import { ownQueries } from '../tests/eval/own-queries.ts';
import { QueriesError, readQueries, type QuerySet } from '../tests/eval/queries.ts';
import { runEval } from '../tests/eval/run-eval.ts';

function querySet(file: string | undefined): QuerySet {
  try {
    return file === undefined ? ownQueries() : readQueries(file);
  } catch (error) {
    if (!(error instanceof QueriesError)) throw error;
    throw new UsageError((words) => fill(words.eval.errors[error.code], error.values));
  }
}

await runCommand(async () => {
  const given = readArguments(['content', 'queries'], (words) => words.eval.help, ['json']);
  const set = querySet(given.queries);
  const { content, locale, book } = readSite(contentFolder(), buildTime(process.env));
  const report = await runEval(await buildMemberSearch(content, locale, book), set);
  console.log(given.json ? JSON.stringify(report) : describeReport(report, locale));
  process.exitCode = report.queries.some(({ passed }) => passed === false) ? 1 : 0;
});
