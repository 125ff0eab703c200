import { element } from '../element.ts';

const STORED = 'traff:slash';
const OFF = 'off';

/**
 * Has `/` go to the box from anywhere on the page, and gives the choice not to: speech and dictation
 * write such a character where nobody meant a key (WCAG 2.2, 2.1.4). Where there is no keyboard to
 * speak of there is neither key nor choice.
 *
 * @param store where the choice is kept; it may refuse
 */
export function slashKey(
  input: HTMLInputElement,
  label: string,
  { signal, store }: { signal: AbortSignal; store: () => Storage },
): HTMLElement[] {
  if (matchMedia('(hover: none) and (pointer: coarse)').matches) return [];
  const choice = element('input', { type: 'checkbox' });
  choice.checked = kept(store) !== OFF;
  choice.addEventListener('change', () => keep(store, choice.checked ? null : OFF));
  document.addEventListener(
    'keydown',
    (event) => {
      if (choice.checked) slash(event, input);
    },
    { signal },
  );
  return [element('p', { class: 'search-slash' }, element('label', {}, choice, ' ', label))];
}

function slash(event: KeyboardEvent, input: HTMLInputElement): void {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const at = event.target;
  const writing = at instanceof HTMLElement && at.matches('input, textarea, select');
  if (writing || (at instanceof HTMLElement && at.isContentEditable)) return;
  event.preventDefault();
  input.focus();
  input.select();
}

function kept(store: () => Storage): string | null {
  try {
    return store().getItem(STORED);
  } catch {
    return null;
  }
}

/** A choice that cannot be kept holds for this page. */
function keep(store: () => Storage, value: string | null): void {
  try {
    if (value === null) store().removeItem(STORED);
    else store().setItem(STORED, value);
  } catch {
    return;
  }
}
