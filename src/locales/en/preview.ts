import type { preview as shape } from '../sv/preview.ts';

export const preview: typeof shape = {
  ready: 'Preview: {url}',
  hint: 'The pages change as soon as you save. Only this computer reaches them. Stop with Ctrl+C.',
  updated: '{time} Updated.',
  clean: '{time} No errors.',
  stale: '{time} The pages show how it was before the errors.',
  nothing: '{time} There is nothing to show until the errors are corrected.',
  more: 'To look at: {n}. Show them all with npm run check.',
  stopped: 'The preview has ended.',
  help: `Shows the site while you write: npm run dev -- [--content DIR] [--port NUMBER]

  --content DIR  the folder of notes (content)
  --port NUMBER  the port to answer on (4321)
  --help         shows this text

Drafts are shown, and marked. Each page shows the errors there are, and can be seen as a visitor or a
member sees it. No other computer reaches the preview, and nothing is published.`,
  draft: 'Draft',
  publishOn: 'Published on {date}',
  page: {
    label: 'Preview',
    private: 'Seen on this computer only.',
    eyes: 'See as',
    visitor: 'visitor',
    member: 'member',
    same: 'Members see the same page.',
    drafts: 'Show drafts ({n})',
    draftPage: '{mark}: nobody else can see this page yet.',
    errors: 'Errors: {n}',
    warnings: 'To look at: {n}',
    none: 'No errors',
    stale: 'The page below shows how it was before the errors.',
    nothing: 'There is nothing to show until the errors are corrected.',
    instead: 'Write:',
    indexing: 'The search is being made ready …',
    lost: 'The preview has ended. Start it again with npm run dev.',
    error: 'Error',
    warning: 'To look at',
  },
};
