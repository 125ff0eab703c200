import { sectionAddress, type AddressBook } from '../../locales/address-book.ts';
import { rememberScroll } from '../section/arrive.ts';
import { isForMembers } from './counterpart.ts';

/** Milliseconds that it may take to go to another page. */
const LEAVING = 2000;

let isLeaving = false;

/** A reload would take the reader back from where they are going. Downloads begin like that too. */
export function leave(): void {
  isLeaving = true;
  setTimeout(() => {
    isLeaving = false;
  }, LEAVING);
}

addEventListener('beforeunload', leave);

/** Has the page show what was saved last. */
export function renewPage(book: AddressBook): void {
  if (isLeaving) setTimeout(renewPage, LEAVING, book);
  else if (isNote(book)) revisit(book);
  else location.reload();
}

/** The search keeps to the index that it has begun with. */
function isNote(book: AddressBook): boolean {
  const isSearch = location.pathname.endsWith(`/${book.segments.search}/`);
  return isForMembers(location.pathname, book) && !isSearch && isOpen();
}

function isOpen(): boolean {
  return document.getElementById('traff-view')?.hidden === false;
}

/**
 * Has the members' section open its page once more, as if the reader had been elsewhere in it and
 * gone Back: much faster than to load its scripts again.
 */
function revisit(book: AddressBook): void {
  rememberScroll();
  const here = location.href;
  const elsewhere = `${sectionAddress(book, 'members')}-/`;
  for (const address of [elsewhere, here]) {
    history.replaceState(history.state, '', address);
    dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
  }
}
