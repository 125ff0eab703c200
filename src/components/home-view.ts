import type { MeetingView } from './meeting-view.ts';

export interface HomeView {
  /** Not over when the site was built, soonest first; cancelled ones too. */
  ahead: MeetingView[];
  /** The latest one that was not cancelled, shown first when nothing is planned. */
  last: MeetingView | null;
  /** Held before that, newest first. */
  latest: MeetingView[];
}

/** @param views oldest first */
export function homeView(views: MeetingView[], most: number): HomeView {
  const ahead = views.filter((view) => view.ahead);
  const past = views.filter((view) => !view.ahead).toReversed();
  const last = past.find(({ state }) => state !== 'cancelled') ?? null;
  const planned = ahead.some(({ state }) => state === 'planned');
  const latest = past.filter((view) => view.state === 'held' && (planned || view !== last));
  return { ahead, last: planned ? null : last, latest: latest.slice(0, most) };
}
