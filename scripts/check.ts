import { contentFolder, readArguments, runCommand, UsageError } from './command.ts';
import { buildTime } from '../src/build/site/build-time.ts';
import { checkContent, type Checked } from '../src/build/check/check-content.ts';
import { reportGithub } from '../src/build/check/report-github.ts';
import { reportJson } from '../src/build/check/report-json.ts';
import { reportText } from '../src/build/check/report-text.ts';
import { displayOf } from '../src/build/report/display.ts';
import { fill } from '../src/locales/fill.ts';

const reports = {
  text: (checked: Checked): string => reportText(checked, displayOf(process.stdout)),
  github: reportGithub,
  json: reportJson,
};

function isFormat(name: string): name is keyof typeof reports {
  return Object.hasOwn(reports, name);
}

await runCommand(() => {
  const { format = 'text' } = readArguments(['content', 'format'], (_, { check }) => check.help);
  if (!isFormat(format)) {
    const choices = Object.keys(reports).join(', ');
    throw new UsageError((_, { check }) => fill(check.badFormat, { choices, format }));
  }
  const checked = checkContent(contentFolder(), buildTime(process.env));
  const report = reports[format](checked);
  if (report !== '') console.log(report);
  const failed = checked.findings.some(({ problem }) => problem.severity === 'error');
  process.exitCode = failed ? 1 : 0;
});
