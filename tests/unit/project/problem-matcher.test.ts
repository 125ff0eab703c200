import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkContent } from '../../../src/build/check/check-content.ts';
import { reportText } from '../../../src/build/check/report-text.ts';
import { ROOT } from '../../run-command.ts';

interface Matcher {
  severity: string;
  pattern: { regexp: string; file: number; line: number; column: number; code: number };
}

interface Tasks {
  tasks: { script: string; problemMatcher: Matcher[] }[];
}

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'traff matcher: '));
  mkdirSync(join(dir, 'meetings'));
});

afterEach(() => rmSync(dir, { recursive: true }));

/** What VS Code lists of a report: its severity, place and code. */
function listed(report: string): string[] {
  const { tasks } = JSON.parse(readFileSync(join(ROOT, '.vscode/tasks.json'), 'utf8')) as Tasks;
  const matchers = tasks.find(({ script }) => script === 'check')?.problemMatcher ?? [];
  return report.split('\n').flatMap((line) =>
    matchers.flatMap(({ severity, pattern }) => {
      const found = new RegExp(pattern.regexp).exec(line);
      const part = (group: number): string => found?.[group] ?? '';
      const place = `${part(pattern.file)}:${part(pattern.line)}:${part(pattern.column)}`;
      return found ? [`${severity} ${place} ${part(pattern.code)}`] : [];
    }),
  );
}

it.each(['sv', 'en'])('VS Code lists every problem that npm run check tells, in %s', (code) => {
  writeFileSync(join(dir, 'site.yaml'), `name: Test\nlocale: ${code}\n`);
  const note = '---\ndate: 2024-04-23\nsumary: x\npresentations:\n  - municipality: Lund\n---\n\n';
  writeFileSync(join(dir, 'meetings/2024-04-23.md'), `${note}![](a.png)\n`);
  const checked = checkContent(dir, new Date('2024-06-01T12:00:00Z'));
  const display = { width: 100, paint: (_: string, text: string): string => text };
  const expected = checked.findings.map(({ problem }) => {
    const { severity, file, line, column } = problem;
    return `${severity} ${file}:${String(line)}:${String(column)} ${problem.code}`;
  });
  expect(new Set(expected.map((line) => line.split(' ')[0]))).toEqual(
    new Set(['error', 'warning']),
  );
  expect(listed(reportText(checked, display))).toEqual(expected.toSorted());
});
