import type { MeetingView } from './meeting-view.ts';

/** A calendar year with meetings. */
export interface Year {
  year: string;
  views: MeetingView[];
}

/** Newest year first, and newest meeting first within it. */
export function groupByYear(views: MeetingView[]): Year[] {
  const newestFirst = views.toSorted((a, b) => b.meeting.date.localeCompare(a.meeting.date));
  const years = Map.groupBy(newestFirst, ({ meeting }) => meeting.date.slice(0, 4));
  return [...years].map(([year, ofYear]) => ({ year, views: ofYear }));
}
