import { format, resolveConfig } from 'prettier';
import { describeMachine } from './machine.ts';
import { grouped } from '../table.ts';
import { growthTable, sizeTables, type Report } from './report.ts';

const HOW = `All of it was measured in one run on one machine: generated notes of one or two
presentations in a made-up Swedish, about one in twenty with a file beside it. "Astro + Pagefind" is
the same notes as plain Markdown pages, built by Astro and indexed by Pagefind as they come. A ratio
is Träff's figure by theirs. Builds take turns, and the shortest time and the greatest memory count.
Pages are visited with nothing in the browser's cache, and come from a server on the same machine,
uncompressed; what is asked for is the median of five searches.`;

/**
 * The page of results, in Markdown.
 *
 * @param command what was run
 * @param file where it will lie, by which it is laid out
 */
export async function resultsPage(report: Report, command: string, file: string): Promise<string> {
  const options = { ...(await resolveConfig(file)), parser: 'markdown' };
  return format(markdownOf(report, command), options);
}

/** Not yet laid out. */
function markdownOf(report: Report, command: string): string {
  const { machine, sizes, tables, failures } = report;
  const growth = growthTable(report);
  const sections = [
    '# Results',
    `\`${command}\`, ${machine.date}: ${describeMachine(machine)}.`,
    HOW,
    ...sizes.flatMap((size) => [
      `## ${grouped(size.meetings)} meetings`,
      `Best of ${size.rounds}; measuring took ${size.minutes.toFixed(1)} minutes.`,
      ...sizeTables(size).map(markdownTable),
    ]),
    ...(growth === null ? [] : ['## Growth', markdownTable(growth)]),
    ...(tables.length === 0 ? [] : ['## Whatever the number', ...tables.map(markdownTable)]),
    ...(failures.length === 0
      ? []
      : ['## Not measured', ...failures.map(({ what, why }) => `- ${what}: ${firstLine(why)}`)]),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** The first row is the head; the first column stands to the left and the others to the right. */
function markdownTable(rows: string[][]): string {
  const columns = Math.max(...rows.map(({ length }) => length));
  const line = (cells: string[]): string =>
    `| ${Array.from({ length: columns }, (_, at) => escaped(cells[at] ?? '')).join(' | ')} |`;
  const [head = [], ...others] = rows;
  const rule = Array.from({ length: columns }, (_, at) => (at === 0 ? '---' : '---:'));
  return [line(head), `| ${rule.join(' | ')} |`, ...others.map(line)].join('\n');
}

const escaped = (cell: string): string => cell.replaceAll('|', String.raw`\|`);
const firstLine = (text: string): string => text.split('\n')[0] ?? '';
