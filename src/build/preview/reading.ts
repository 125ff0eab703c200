import type { Locale } from '../../locales/locale.ts';
import type { ParsedTrees } from '../../model/parsed-trees.ts';
import { checkContent, type Checked } from '../check/check-content.ts';
import { describeError } from '../errors/describe-error.ts';
import { dateSite, type DatedSite } from '../read/read-site.ts';
import { readSiteFacts } from '../read/site-facts.ts';

/** A content folder as it was at one moment, however wrong. */
export interface Reading {
  locale: Locale;
  checked: Checked | null;
  /** Why it could not be looked at; null where it could. */
  failure: string | null;
  /** Null where there is any error. */
  site: DatedSite | null;
}

/** Reads a content folder. Never throws. */
export function readPreview(dir: string, now: Date, trees: ParsedTrees): Reading {
  const { locale } = readSiteFacts(dir);
  try {
    const checked = checkContent(dir, now, trees);
    const { content, locale: found } = checked;
    const site = content && dateSite(content, found, now);
    return { locale: found, checked, failure: null, site };
  } catch (error) {
    return { locale, checked: null, failure: describeError(error, locale), site: null };
  }
}
