/** Milliseconds; `null` until it has happened. */
export interface Watched {
  /** When Enter was pressed. */
  enter: number | null;
  /** When the text had been painted. */
  readable: number | null;
  /** How long the worker took from the question to the answer, in its own thread. */
  kdf: number | null;
}

declare global {
  var traffWatched: Watched;
}

/**
 * Runs in the page before its own scripts, and watches for Enter and for a text among what the
 * members' page shows. Its painting is over when the task after the next frame's callbacks runs.
 */
export function watchPage(text: string): void {
  const watched: Watched = { enter: null, readable: null, kdf: null };
  globalThis.traffWatched = watched;
  new BroadcastChannel('traff-bench').onmessage = ({ data }: MessageEvent<number>) => {
    watched.kdf = data;
  };
  document.addEventListener('keydown', ({ key, timeStamp }) => {
    if (key === 'Enter') watched.enter = timeStamp;
  });
  const painted = new MessageChannel();
  painted.port1.onmessage = () => (watched.readable ??= performance.now());
  const observer = new MutationObserver(() => {
    const view = document.getElementById('traff-view');
    if (view === null || view.hidden || !view.textContent.includes(text)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      painted.port2.postMessage(null);
    });
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}

/** Runs in the worker beside its own script, and tells the page how long it took. */
export function watchWorker(): void {
  const channel = new BroadcastChannel('traff-bench');
  const answer = self.postMessage.bind(self);
  let asked = 0;
  self.addEventListener('message', ({ timeStamp }) => (asked = timeStamp));
  self.postMessage = (message: unknown) => {
    channel.postMessage(performance.now() - asked);
    answer(message);
  };
}
