import { PAGEFIND_SIGNATURE } from './decode/read-index.ts';
import { UnopenedError } from './decode/unopened-error.ts';
import type { Leak } from './leak.ts';
import { splitMarkup, withoutTagNames, type Markup } from './markup.ts';
import type { Finding, Report, Seeker } from './seeker.ts';
import { viewsOf, type View } from './views.ts';

/** Files whose words are words for people; in others they may be names in a program. */
const prose =
  /\.(html?|xml|rss|atom|json|webmanifest|ics|csv|md|traff_(lex|opening)|pf_(index|fragment|meta|filter))$/i;
const code = /\.(m?js|css|map|wasm|svg|txt)$/i;
const pagefind = Buffer.from(PAGEFIND_SIGNATURE);
const [BRACE, BRACKET, LESS] = [0x7b, 0x5b, 0x3c];
/** Leaks told of one file; more would only repeat it. */
const MOST_LEAKS = 20;

function wordKind(file: string, { bytes, layers }: View): 'prose' | 'code' {
  if (prose.test(file)) return 'prose';
  const start = bytes[0] ?? 0;
  const looksLikeData = layers.length > 0 && [BRACE, BRACKET, LESS].includes(start);
  return looksLikeData && !code.test(file) ? 'prose' : 'code';
}

/**
 * Seeks in one reading of a file. Words, and text between tags, are sought where escapes are gone:
 * what has none stays as it is in the view without them.
 */
function seek(seeker: Seeker, file: string, view: View, report: Report): void {
  const { bytes, text, layers, escaped, indexed } = view;
  const markup = escaped ? null : splitMarkup(text);
  seeker.seekBytes(bytes, report);
  if (markup === null || layers.length === 0 || text !== bytes)
    seekAcrossTags(seeker, bytes, report);
  if (markup !== null) seekMarkup(seeker, markup, wordKind(file, view), report);
  else if (!escaped) seeker.seekWords(text, wordKind(file, view), report);
  if (indexed) return;
  if (text !== bytes || Buffer.from(bytes.subarray(0, pagefind.length)).equals(pagefind))
    seeker.seekWords(bytes, 'packed', report);
}

/** What is found in all bytes must be there without the names of tags as well. */
function seekAcrossTags(seeker: Seeker, bytes: Uint8Array, report: Report): void {
  const suspected: Finding[] = [];
  seeker.seekText(bytes, (finding) => suspected.push(finding));
  if (suspected.length > 0) seeker.seekText(withoutTagNames(bytes), report);
}

function seekMarkup(seeker: Seeker, markup: Markup, kind: 'prose' | 'code', report: Report): void {
  seeker.seekText(markup.outside, report);
  seeker.seekText(markup.inside, report);
  seeker.seekWords(markup.outside, kind, report);
  seeker.seekWords(markup.inside, 'code', report);
}

/** What counts as the same leak. Words say nothing more of a file whose text is found already. */
function keyOf({ kind, source, excerpt }: Finding): string {
  return kind === 'name' || kind === 'person'
    ? `name ${excerpt}`
    : `${kind === 'words' ? 'text' : kind} ${source}`;
}

/**
 * Seeks in everything that `bytes` may be read as.
 *
 * @param file path for the message and, by its ending, for what its words are
 * @param base what `how` begins with, such as `file name`
 */
export function examine(seeker: Seeker, file: string, bytes: Uint8Array, base: string[]): Leak[] {
  const leaks = new Map<string, Leak>();
  try {
    for (const view of viewsOf(bytes, base.length === 0)) {
      seek(seeker, file, view, (finding) => {
        const key = keyOf(finding);
        if (leaks.has(key) || leaks.size >= MOST_LEAKS) return;
        const end = finding.kind === 'file' ? 'bytes' : finding.kind === 'words' ? 'words' : 'text';
        const how = [...base, ...view.layers, ...(base.length === 0 ? [end] : [])].join(' > ');
        leaks.set(key, { ...finding, file, how });
      });
    }
  } catch (error) {
    if (!(error instanceof UnopenedError)) throw error;
    const { reason } = error;
    leaks.set('', { kind: 'unopened', file, source: '', excerpt: reason, how: reason });
  }
  return [...leaks.values()];
}
