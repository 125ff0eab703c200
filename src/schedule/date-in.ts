/**
 * The day that it is somewhere.
 *
 * @param timeZone IANA name
 * @returns `YYYY-MM-DD`: the Swedish way of writing a date is that of ISO 8601, whatever the page's
 *   language is
 */
export function dateIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now);
}
