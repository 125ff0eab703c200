import { expect, test } from 'vitest';
import { countTests } from '../count-tests.ts';

const report = (changes = {}) =>
  JSON.stringify({
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [{ status: 'passed', assertionResults: [{}] }],
    ...changes,
  });

test('counts what passed, failed and was skipped', () => {
  const text = report({ numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 });
  expect(countTests(text, false)).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

test('a file that cannot be loaded is a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(countTests(report({ testResults }), false).failed).toBe(1);
});

test('a run that fails outside any test is a failure', () => {
  expect(countTests(report(), false).failed).toBe(1);
});

test('a run without tests is a failure', () => {
  expect(countTests(report({ numPassedTests: 0 }), true).failed).toBe(1);
});

test('a run that crashed before its report is a failure', () => {
  expect(countTests(null, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
