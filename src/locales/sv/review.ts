/** Words that the editorial rules look for in a text. All in lower case. */
export const review = {
  /** Ways to shorten a month, and its number, besides the usual ones. */
  months: { sept: 9 } as Record<string, number>,
  /** Between dates that share a year, besides signs: "28 och 29 maj 2024". */
  joining: ['och', 'till', 'samt', 'eller', 'respektive'],
  /** After a date, where they say the year as well as figures do. */
  sameYear: ['samma år', 'det året', 'detta år'],
  /** Before a meeting that is pointed at: "nästa träff". */
  next: ['nästa', 'nästkommande'],
  /** What a meeting may be called, alone or at the end of a compound. */
  meeting: ['träff', 'träffen', 'möte', 'mötet', 'uppkoppling', 'tillfälle', 'gång', 'sammankomst'],
  /** After the date of the next meeting. */
  again: ['dags igen', 'ses vi igen', 'ses igen', 'träffas vi igen', 'hörs vi igen'],
  /** Before a time of day. */
  clock: ['klockan', 'kl.', 'kl'],
};
