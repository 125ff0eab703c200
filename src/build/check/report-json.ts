import { describe } from '../../locales/describe.ts';
import type { Checked } from './check-content.ts';

/** An array of `{file,line,column,code,severity,message,fix}` as JSON; columns are UTF-16 code units. */
export function reportJson({ findings, locale }: Checked): string {
  const problems = findings.map(({ problem }) => {
    const { file, line, column, code, severity } = problem;
    return { file, line, column, code, severity, ...describe(problem, locale) };
  });
  return JSON.stringify(problems, null, 2).replace(
    /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
