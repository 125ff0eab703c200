/** How often a tab looks whether its session is over, milliseconds. */
const LOOK = 15_000;
/** Use is noted no more often than this, milliseconds. */
const NOTE = 5_000;
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'scroll'];

/** Calls `used` while the reader does something, and `look` now and then whatever they do. */
export function watchUse(used: () => void, look: () => void, clock: () => number): void {
  let noted = 0;
  const note = (): void => {
    if (clock() - noted < NOTE) return;
    noted = clock();
    used();
  };
  for (const sign of SIGNS) addEventListener(sign, note, { passive: true, capture: true });
  setInterval(look, LOOK);
}
