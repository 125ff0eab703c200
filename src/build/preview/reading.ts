import type { Locale } from '../../locales/locale.ts';
import type { Content } from '../../model/content.ts';
import { checkContent, type Checked } from '../check/check-content.ts';
import { describeError } from '../describe-error.ts';
import { dateSite, type DatedSite } from '../read-site.ts';
import { readSiteFacts } from '../site-facts.ts';

/** A content folder that pages can be made of. */
export interface ReadContent {
  /** Drafts among the rest. */
  all: Content;
  dated: DatedSite;
}

/** A content folder as it was at one moment, however wrong. */
export interface Reading {
  locale: Locale;
  checked: Checked | null;
  /** Why it could not be looked at; null where it could. */
  failure: string | null;
  /** Null where there is any error. */
  content: ReadContent | null;
}

/** Reads a content folder. Never throws. */
export function readPreview(dir: string, now: Date): Reading {
  const { locale } = readSiteFacts(dir);
  try {
    const checked = checkContent(dir, now);
    const { content: all } = checked;
    const content = all && { all, dated: dateSite(all, checked.locale, now) };
    return { locale: checked.locale, checked, failure: null, content };
  } catch (error) {
    return { locale, checked: null, failure: describeError(error, locale), content: null };
  }
}
