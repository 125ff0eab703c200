/** Calls back once, when the reader moves the page or leaves it, or when it is aborted. */
export function untilMoved(act: () => void = () => undefined): AbortController {
  const moved = new AbortController();
  moved.signal.addEventListener('abort', act);
  for (const move of ['wheel', 'touchstart', 'pointerdown', 'keydown', 'pagehide']) {
    addEventListener(move, () => moved.abort(), { signal: moved.signal, passive: true });
  }
  return moved;
}
