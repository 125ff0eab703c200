/** Wall-clock time of day in the site's time zone, `HH:MM`, 24 hours. */
export interface TimeRange {
  start: string;
  /** Absent where only the start is known. */
  end: string | null;
}
