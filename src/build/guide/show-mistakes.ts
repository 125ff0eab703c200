import { describe } from '../../locales/describe.ts';
import { locales } from '../../locales/locales.ts';
import type { Locale } from '../../locales/locale.ts';
import { correction } from '../../model/correction.ts';
import type { Problem } from '../../model/problem.ts';
import { readContent } from '../../model/read-content.ts';

type Mistake = Locale['guide']['mistakes'][number];

/** A day on which no editorial rule has more to say of the examples than they are meant to show. */
const TODAY = '2024-04-01';

/** The commonest mistakes as Markdown: what was written, and what the program really says of it. */
export function showMistakes(locale: Locale): string {
  return locale.guide.mistakes
    .map(
      (mistake, index) => `### ${String(index + 1)}. ${mistake.title}\n\n${show(mistake, locale)}`,
    )
    .join('\n\n');
}

/**
 * What the program finds in an example.
 *
 * @throws {Error} when that is not one problem
 */
export function problemIn({ file, text }: Mistake, { guide }: Locale): Problem {
  const files = Object.entries({ 'site.yaml': guide.site, [file]: text });
  const read = files.map(([path, each]) => ({ path, bytes: new TextEncoder().encode(each) }));
  const folder = { files: read, assets: [], links: [] };
  const { problems } = readContent(folder, locales, { today: TODAY });
  const [problem] = problems;
  if (problem === undefined || problems.length > 1)
    throw new Error(`${String(problems.length)} problems, not one, in:\n${text}`);
  return problem;
}

function show(mistake: Mistake, locale: Locale): string {
  const problem = problemIn(mistake, locale);
  const { message, fix } = describe(problem, locale);
  const line = mistake.text.split('\n')[problem.line - 1] ?? '';
  const pasted = correction(problem, line);
  const { guide } = locale;
  // What is added stands before the line, which stays.
  const after = pasted?.kind === 'add' ? `\n${line}` : '';
  const mended = pasted === null ? [] : [guide.write, code(pasted.text + after)];
  const kind = guide.severity[problem.severity];
  return [
    code(line),
    `> ${message} ${fix} (${kind} \`${problem.code}\`)`,
    ...mended,
    `_${guide.why}_ ${locale.problems[problem.code].why}`,
  ].join('\n\n');
}

/** YAML and Markdown alike; a fence within would need a longer one. */
function code(text: string): string {
  return `\`\`\`\n${text}\n\`\`\``;
}
