import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { addDays, isoWeekday } from '../../model/days.ts';
import { isSwedishHoliday, swedishBreak } from '../../schedule/swedish-calendar.ts';
import type { NewFile } from '../new-files/write-new-files.ts';

/** Days from now to the example meeting, at least. */
const AHEAD = 28;
const TUESDAY = 2;

/** The project's own files of this kind: what they are called, and their texts. */
export type Workflows = { kind: keyof Locale['init']['workflowFiles']; text: string }[];

interface SkeletonOptions {
  today: CalendarDate;
  workflows: Workflows;
  /** The version of Node, as a file of its own says it to git hosts and version managers. */
  node: string;
  /** Where the program's guides are: the address of a folder, or its path. */
  docs: string;
}

/** What a network begins with, beside its `package.json` and `.gitignore`. */
interface Skeleton {
  /** Where any of it is, there is a network already. */
  content: NewFile[];
  /** What may as well be there already, such as a readme that the git host has made. */
  others: NewFile[];
}

/**
 * The first files of a network, in its language; their example meeting is a month or so after `today`.
 */
export function skeleton(
  { init }: Locale,
  { today, workflows, node, docs }: SkeletonOptions,
): Skeleton {
  const date = exampleDate(today);
  const pairs = init.workflows.map(([from = '', to = '']) => [from, fill(to, { docs })] as const);
  const opened = docs.startsWith('https:') ? '' : ` ${init.openedHere}`;
  return {
    content: [
      { path: 'content/site.yaml', text: init.site },
      { path: `content/meetings/${date}.md`, text: fill(init.meeting, { date }) },
    ],
    others: [
      { path: 'README.md', text: fill(init.readme, { docs, opened }) },
      { path: '.nvmrc', text: node },
      ...workflows.map(({ kind, text }) => ({
        path: init.workflowFiles[kind],
        text: reworded(text, pairs),
      })),
    ],
  };
}

/** A Tuesday in a month or so, when people meet. */
function exampleDate(today: CalendarDate): CalendarDate {
  const earliest = addDays(today, AHEAD);
  const date = addDays(earliest, (TUESDAY - isoWeekday(earliest) + 7) % 7);
  const isFree = !isSwedishHoliday(date) && swedishBreak(date) === null;
  return isFree ? date : exampleDate(addDays(today, 7));
}

function reworded(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((said, [from, to]) => said.replaceAll(from, to), text);
}
