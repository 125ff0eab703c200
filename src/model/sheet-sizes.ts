/** Presentations on one page of those of a municipality, county, organisation, topic or person. */
export const PRESENTATIONS_PER_SHEET = 100;
/** Posts on one page of all posts. */
export const POSTS_PER_SHEET = 12;
