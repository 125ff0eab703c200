/** Is told how much of something is done. */
export type Tell = (done: number, of: number) => void;

/** Milliseconds between two looks at what threads have counted. */
const OFTEN = 200;

/** A count that threads add to, while the thread that asked them only waits. */
export type SharedCount = Int32Array<SharedArrayBuffer>;

/** A count at 0, to be handed to threads as `workerData`. */
export function sharedCount(): SharedCount {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** Adds one in whichever thread; none is lost where several add at once. */
export function addOne(count: SharedCount): void {
  Atomics.add(count, 0, 1);
}

/** Tells the count again and again, until the work is done. */
export async function telling<T>(
  work: Promise<T>,
  count: SharedCount,
  tell: (done: number) => void,
): Promise<T> {
  const timer = setInterval(() => tell(Atomics.load(count, 0)), OFTEN);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
