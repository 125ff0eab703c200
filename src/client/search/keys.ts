/**
 * Keys of the search, where nothing else has used them: the arrows move between the box and the
 * results, Escape empties the box or leads back to it.
 *
 * @param empty called when Escape is to empty the box
 */
export function listenForKeys(
  root: HTMLElement,
  input: HTMLInputElement,
  empty: () => void,
  signal: AbortSignal,
): void {
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event, root, input);
      else if (event.key === 'Escape') escape(event, input, empty);
    },
    { signal },
  );
}

function move(event: KeyboardEvent, root: HTMLElement, input: HTMLInputElement): void {
  const stops: HTMLElement[] = [input, ...root.querySelectorAll<HTMLElement>('a.search-link')];
  const at = stops.findIndex((stop) => stop === event.target);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}

function escape(event: KeyboardEvent, input: HTMLInputElement, empty: () => void): void {
  if (event.target === input) {
    if (input.value === '') return;
    event.preventDefault();
    empty();
  } else if (event.target instanceof HTMLElement && event.target.closest('.search-results')) {
    event.preventDefault();
    input.focus();
  }
}
