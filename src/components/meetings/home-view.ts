import type { MeetingView } from './meeting-view.ts';

/** The meetings that the first page shows, as things stood when the site was built. */
export interface HomeView {
  /** The first that is neither over nor cancelled. */
  next: MeetingView | null;
  /** Others that were not over when the site was built, soonest first; cancelled ones too. */
  further: MeetingView[];
  /** How many are planned after those. */
  more: number;
  /** The latest one that was not cancelled, shown first when nothing is planned. */
  last: MeetingView | null;
  /** Held before that, newest first. */
  latest: MeetingView[];
  /** Whether the calendar holds anything to subscribe to. */
  hasCalendar: boolean;
}

/** How many of each are shown at most. */
interface HomeBounds {
  further: number;
  latest: number;
}

/**
 * Chooses what the first page shows.
 *
 * @param views oldest first
 */
export function homeView(views: MeetingView[], bounds: HomeBounds): HomeView {
  const ahead = views.filter((view) => view.ahead);
  const past = views.filter((view) => !view.ahead).toReversed();
  const next = ahead.find(({ state }) => state !== 'cancelled') ?? null;
  const others = ahead.filter((view) => view !== next);
  const last = past.find(({ state }) => state !== 'cancelled') ?? null;
  return {
    next,
    further: others.slice(0, bounds.further),
    more: Math.max(0, others.length - bounds.further),
    last: next === null ? last : null,
    latest: past
      .filter((view) => view.state === 'held' && (next !== null || view !== last))
      .slice(0, bounds.latest),
    hasCalendar: views.length > 0,
  };
}
