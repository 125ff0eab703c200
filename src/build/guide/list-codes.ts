import { describe } from '../../locales/describe.ts';
import type { Locale } from '../../locales/locale.ts';
import { faults, type ProblemCode } from '../../model/faults.ts';

/** Everything the program can find, as Markdown: what it is, why it matters, what to write. */
export function listCodes(locale: Locale): string {
  const { title, intro } = locale.guide.reference;
  const codes = (Object.keys(faults) as ProblemCode[]).toSorted();
  const parts = codes.map((code) => describeCode(code, locale));
  return [`# ${title}`, intro, ...parts].join('\n\n') + '\n';
}

function describeCode(code: ProblemCode, locale: Locale): string {
  const { guide, problems } = locale;
  const { severity, values } = faults[code];
  const { something } = guide;
  const given = Object.fromEntries(values.map((name) => [name, something]));
  const position = { file: '', line: 1, column: 1 };
  const { message, fix } = describe(
    { ...position, code, severity, read: something, values: given },
    locale,
  );
  const kind = guide.severity[severity];
  return `## \`${code}\` (${kind})\n\n${escape(message)} ${escape(fix)}\n\n_${guide.why}_ ${escape(problems[code].why)}`;
}

/** Signs of Markdown within a sentence are to be seen. */
function escape(text: string): string {
  return text.replace(/[*_<[\]`#]/g, '\\$&');
}
