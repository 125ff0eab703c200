/** What the picture says that social networks show beside a link. It names no one. */
export interface Card {
  /** A line above the title; empty where there is none. */
  label: string;
  /** What must not be missed, such as that a meeting is cancelled; empty where there is nothing. */
  flag: string;
  title: string;
  /** A few lines below the title; empty where there are none. */
  detail: string;
  /** The site's name. */
  site: string;
}

/** Width and height of every picture in pixels, and its media type. */
export const CARD_FORMAT = { width: 1200, height: 630, type: 'image/png' };

/** Folder of the pictures below the site's root. What lies in it may be kept for ever. */
export const CARD_FOLDER = '_social';
