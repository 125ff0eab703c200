import { formatDay, formatTime } from '../../locales/dates.ts';
import { fill } from '../../locales/fill.ts';
import type { BuiltSite } from '../site/build-site.ts';
import { dateIn } from '../../schedule/date-in.ts';

/** What a build did, in the words of the site's locale. */
export function describeBuilt({ site, locale, unchangedSince }: BuiltSite, out: string): string {
  const counts = { meetings: site.meetings, posts: site.posts, out };
  if (unchangedSince === null) return fill(locale.commands.build.built, counts);
  const words = locale.building;
  const start = timeIn(site.timeZone, unchangedSince);
  const day = formatDay(dateIn(site.timeZone, unchangedSince), locale.code);
  const time = formatTime({ start, end: null }, locale.code);
  const lines = [fill(words.unchanged, { ...counts, day, time })];
  if (site.warnings > 0) lines.push(fill(words.sameWarnings, { n: site.warnings }));
  return lines.join('\n');
}

/** @returns such as `15:00` */
function timeIn(timeZone: string, time: Date): string {
  const form = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('sv-SE', form).format(time);
}
