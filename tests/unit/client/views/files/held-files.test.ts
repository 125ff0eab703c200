import { expect, test, vi } from 'vitest';
import type { Blobs, Fetching } from '../../../../../src/client/blobs.ts';
import { HeldFiles } from '../../../../../src/client/views/files/held-files.ts';

const plan = { route: 'file/2024-04-23/plan.pdf', type: 'application/pdf' };
const ignore = (): void => undefined;

/** A site whose files come when the test says so. */
function site() {
  const asked: { come: (text: string) => void; fail: () => void; fetching: Fetching }[] = [];
  const bytes: Blobs['bytes'] = (_label, fetching = {}) =>
    new Promise((resolve, reject) => {
      const fail = (): void => reject(new Error('lost'));
      const come = (text: string): void => resolve(new TextEncoder().encode(text));
      fetching.signal?.addEventListener('abort', fail);
      asked.push({ come, fail, fetching });
    });
  const document = () => Promise.reject(new Error('no documents here'));
  const locking = new AbortController();
  const held = new HeldFiles({ blobs: { bytes, document }, signal: locking.signal });
  return { asked, held, lock: () => locking.abort() };
}

test('two who want a file share one fetching', async () => {
  const { asked, held } = site();
  const [one, other] = [held.take(plan, ignore), held.take(plan, ignore)];
  expect(asked).toHaveLength(1);
  asked[0]!.come('innehåll');
  const file = await one.file;
  expect(await other.file).toBe(file);
  expect([file.type, await file.text()]).toEqual([plan.type, 'innehåll']);
});

test('all hear how much has come, also who comes later', () => {
  const { asked, held } = site();
  const [early, late] = [vi.fn(), vi.fn()];
  held.take(plan, early);
  asked[0]!.fetching.received?.(10);
  held.take(plan, late);
  asked[0]!.fetching.received?.(25);
  expect(early.mock.calls.flat()).toEqual([10, 25]);
  expect(late.mock.calls.flat()).toEqual([10, 25]);
});

test('fetching ends when the last one lets go, and begins anew for the next', async () => {
  const { asked, held } = site();
  const [one, other] = [held.take(plan, ignore), held.take(plan, ignore)];
  one.release();
  one.release();
  expect(asked[0]!.fetching.signal?.aborted).toBe(false);
  other.release();
  expect(asked[0]!.fetching.signal?.aborted).toBe(true);
  await expect(other.file).rejects.toThrow('lost');
  held.take(plan, ignore);
  expect(asked).toHaveLength(2);
});

test('what has failed can be asked for again, by those who still hold the failed one too', async () => {
  const { asked, held } = site();
  const failed = held.take(plan, ignore);
  asked[0]!.fail();
  await expect(failed.file).rejects.toThrow('lost');
  const again = held.take(plan, ignore);
  failed.release();
  asked[1]!.come('nu');
  expect(await (await again.file).text()).toBe('nu');
});

test('locking ends what is being fetched', async () => {
  const { asked, held, lock } = site();
  const { file } = held.take(plan, ignore);
  lock();
  expect(asked[0]!.fetching.signal?.aborted).toBe(true);
  await expect(file).rejects.toThrow('lost');
});
