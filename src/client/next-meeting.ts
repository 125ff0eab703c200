import { arrange } from './arrange-planned.ts';

/**
 * Brings a page that was built before a meeting up to date for a reader who comes after it: moves
 * what is over out of the planned list, marks the next one, and says so when none is left.
 */
function update(): void {
  const now = Date.now();
  showByTime(now);
  document.querySelectorAll<HTMLElement>('[data-planned]').forEach((list) => {
    const items = [...list.querySelectorAll<HTMLElement>(':scope > [data-ends]')];
    const { passed, next } = arrange(items.map(planned), now);
    items.forEach((item, index) => {
      show(item.querySelector('[data-next]'), index === next);
    });
    show(document.querySelector('[data-undecided]'), next === null);
    moveOut(items.filter((_, index) => passed.includes(index)));
    list.hidden = passed.length === items.length;
  });
}

function planned({ dataset }: HTMLElement): { ends: string; cancelled: boolean } {
  return { ends: dataset.ends ?? '', cancelled: 'cancelled' in dataset };
}

function showByTime(now: number): void {
  document.querySelectorAll<HTMLElement>('[data-until]').forEach((element) => {
    element.hidden = Date.parse(element.dataset.until ?? '') <= now;
  });
  document.querySelectorAll<HTMLElement>('[data-from]').forEach((element) => {
    element.hidden = Date.parse(element.dataset.from ?? '') > now;
  });
}

function moveOut(items: HTMLElement[]): void {
  const passed = document.querySelector<HTMLElement>('[data-passed]');
  passed?.querySelector('ul')?.prepend(...items.toReversed());
  if (items.length > 0) show(passed, true);
}

function show(element: HTMLElement | null, visible: boolean): void {
  if (element) element.hidden = !visible;
}

update();
// A page may stay open over a meeting, or come back from the back-forward cache after it.
document.addEventListener('visibilitychange', update);
addEventListener('pageshow', update);
