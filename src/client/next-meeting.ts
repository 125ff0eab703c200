import { arrange, type Arrangement } from './arrange-planned.ts';

/**
 * Brings a page that was built before a meeting up to date for a reader who comes after it: shows
 * what is next, what is planned besides and what is over, and says so when nothing is left. Works
 * on what of the page there is, so that it can run before the rest is read.
 */
function update(): void {
  const now = Date.now();
  showByTime(now);
  document.querySelectorAll<HTMLElement>('[data-planned]').forEach((card) => {
    arrangeCard(card, now);
  });
}

function showByTime(now: number): void {
  document.querySelectorAll<HTMLElement>('[data-until]').forEach((element) => {
    element.hidden = Date.parse(element.dataset.until ?? '') <= now;
  });
  document.querySelectorAll<HTMLElement>('[data-from]').forEach((element) => {
    element.hidden = Date.parse(element.dataset.from ?? '') > now;
  });
}

function arrangeCard(card: HTMLElement, now: number): void {
  const places = ['next', 'further', 'passed'].map((name) => card.querySelector(`[data-${name}]`));
  const items = places
    .flatMap((place) => [...(place?.querySelectorAll<HTMLElement>('[data-ends]') ?? [])])
    .sort((a, b) => (ends(a) < ends(b) ? -1 : 1));
  const arrangement = arrange(items.map(planned), now);
  const said = JSON.stringify(arrangement);
  // Moving an element takes the focus from what is in it, so only what has to move is moved.
  if (card.dataset.planned !== said) {
    move(items, arrangement, places);
    card.querySelectorAll<HTMLElement>('[data-when]').forEach((element) => {
      element.hidden = (element.dataset.when === 'next') === (arrangement.next === null);
    });
  }
  card.dataset.planned = said;
}

function planned({ dataset }: HTMLElement): { ends: string; cancelled: boolean } {
  return { ends: dataset.ends ?? '', cancelled: 'cancelled' in dataset };
}

function ends({ dataset }: HTMLElement): string {
  return dataset.ends ?? '';
}

function move(
  items: HTMLElement[],
  { next, passed }: Arrangement,
  [nextPlace, furtherPlace, passedPlace]: (Element | null)[],
): void {
  const first = next === null ? undefined : items[next];
  nextPlace?.replaceChildren(...(first === undefined ? [] : [first]));
  const over = items.filter((_, index) => passed.includes(index));
  list(
    furtherPlace,
    items.filter((item) => item !== first && !over.includes(item)),
  );
  list(passedPlace, over.toReversed());
}

/** Fills a list, and hides it with its heading when there is nothing to fill it with. */
function list(place: Element | null | undefined, items: HTMLElement[]): void {
  place?.replaceChildren(
    ...items.map((item) => {
      const entry = document.createElement('li');
      entry.append(item);
      return entry;
    }),
  );
  if (place?.parentElement) place.parentElement.hidden = items.length === 0;
}

update();
// What stands after the script when it is put in the middle of a page.
document.addEventListener('DOMContentLoaded', update);
// A page may stay open over a meeting, or come back from the back-forward cache after it.
document.addEventListener('visibilitychange', update);
addEventListener('pageshow', update);
