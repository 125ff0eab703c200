import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { addDays, isoWeekday } from '../../model/days.ts';
import { isSwedishHoliday, swedishBreak } from '../../schedule/swedish-calendar.ts';
import type { NewFile } from '../new-files/write-new-files.ts';

/** Days from now to the example meeting, at least. */
const AHEAD = 28;
const TUESDAY = 2;

/** Texts of the project's own workflows. */
export interface Workflows {
  check: string;
  publish: string;
}

/** What a network begins with, beside its `package.json` and `.gitignore`. */
interface Skeleton {
  /** Where any of it is, there is a network already. */
  content: NewFile[];
  /** What may as well be there already, such as a readme that the git host has made. */
  others: NewFile[];
}

/** The first files of a network, in its language; their example meeting is a month or so after `today`. */
export function skeleton(
  { init }: Locale,
  { today, workflows }: { today: CalendarDate; workflows: Workflows },
): Skeleton {
  const date = exampleDate(today);
  const workflow = (name: keyof Workflows): NewFile => ({
    path: `.github/workflows/${init.fileNames[name]}`,
    text: reworded(workflows[name], init.workflows),
  });
  return {
    content: [
      { path: 'content/site.yaml', text: init.site },
      { path: `content/meetings/${date}.md`, text: fill(init.meeting, { date }) },
    ],
    others: [{ path: 'README.md', text: init.readme }, workflow('check'), workflow('publish')],
  };
}

/** A Tuesday in a month or so, when people meet. */
function exampleDate(today: CalendarDate): CalendarDate {
  const earliest = addDays(today, AHEAD);
  const date = addDays(earliest, (TUESDAY - isoWeekday(earliest) + 7) % 7);
  const isFree = !isSwedishHoliday(date) && swedishBreak(date) === null;
  return isFree ? date : exampleDate(addDays(today, 7));
}

function reworded(text: string, pairs: readonly (readonly string[])[]): string {
  return pairs.reduce((said, [from = '', to = '']) => said.replaceAll(from, to), text);
}
