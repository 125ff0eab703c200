/** A day in the calendar, `YYYY-MM-DD` (ISO 8601). Never an instant: it has no time zone. */
export type CalendarDate = string;
