import { BAR_ID, STATE_ID, type PreviewState } from '../../locales/preview-state.ts';

/** The script of the bar that stands above every page. */
const SCRIPT = '/src/client/preview/preview.ts';
const MARKS = '/src/client/preview/marks.css';
const STYLES = ['/src/styles/tokens.css', '/src/styles/base.css'];

/** HTML that marks a page as a preview, for the beginning of its head and of its body. */
export function pageMarks(state: PreviewState): { head: string; body: string } {
  const { book, words } = state;
  // Before the page's own scripts: it lets the members' section find its ticket.
  const head =
    `<script type="module" src="${book.base}${SCRIPT}"></script>` +
    `<link rel="stylesheet" href="${book.base}${MARKS}">`;
  const data = JSON.stringify(state).replaceAll('<', '\\u003c');
  const body =
    `<div id="${BAR_ID}"><p>${words.label}. ${words.private}</p></div>` +
    `<script type="application/json" id="${STATE_ID}">${data}</script>`;
  return { head, body };
}

/** Puts the marks into a page. */
export function markPage(html: string, { head, body }: { head: string; body: string }): string {
  return html
    .replace(/<head[^>]*>/i, (tag) => tag + head)
    .replace(/<body[^>]*>/i, (tag) => tag + body);
}

/** The page that stands in for every other while there is nothing to show. */
export function emptyPage(state: PreviewState, tag: string): string {
  const { label, nothing } = state.words;
  const links = STYLES.map((path) => `<link rel="stylesheet" href="${state.book.base}${path}">`);
  return markPage(
    `<!doctype html><html lang="${tag}"><head><meta charset="utf-8">` +
      '<meta name="viewport" content="width=device-width, initial-scale=1">' +
      '<meta name="color-scheme" content="light dark">' +
      `<title>${label}</title>${links.join('')}</head>` +
      `<body><noscript><p>${nothing}</p></noscript></body></html>`,
    pageMarks(state),
  );
}
