import type { ClientConfig } from '../../locales/client-config.ts';
import { element } from '../element.ts';
import { explain } from '../explain.ts';
import type { Failure, FailureCode } from '../failure.ts';
import { sectionAddress } from '../../locales/address-book.ts';
import type { View } from '../views/view.ts';

/** Faults of the page that is open, which only another than this can be without. */
const OF_THIS_PAGE = new Set<FailureCode>(['missingPart', 'unsupported', 'unknown']);

/** Says why a page cannot be shown. Nothing of the page itself is shown with it. */
export function failureView(failure: Failure, config: ClientConfig, retry: () => void): View {
  const { words } = config;
  const missing = failure.code === 'notFound';
  const heading = missing ? words.note.missing : words.note.unopened;
  const again = element('button', { type: 'button', class: 'button' }, words.retry);
  const ofThisPage = OF_THIS_PAGE.has(failure.code);
  again.addEventListener('click', ofThisPage ? () => location.reload() : retry);
  const back = element('a', { href: sectionAddress(config, 'members') }, words.note.allNotes);
  return {
    title: heading,
    content: [
      element('h1', { tabindex: '-1' }, heading),
      element('p', { class: 'lead', role: 'alert' }, explain(failure, config)),
      element('p', { class: 'failure-actions' }, ...(missing ? [back] : [again, ' ', back])),
    ],
  };
}
