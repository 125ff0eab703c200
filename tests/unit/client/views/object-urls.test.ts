import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { createObjectUrls } from '../../../../src/client/views/object-urls.ts';

const made: Blob[] = [];
const revoked: string[] = [];
vi.stubGlobal('URL', {
  createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`,
  revokeObjectURL: (address: string) => void revoked.push(address),
});
afterAll(() => vi.unstubAllGlobals());
afterEach(() => {
  made.length = 0;
  revoked.length = 0;
});

test('what a browser would run comes as plain bytes', async () => {
  createObjectUrls().create(new Blob(['<script>'], { type: 'text/html' }));
  expect([made[0]?.type, await made[0]?.text()]).toEqual(['application/octet-stream', '<script>']);
});

test('what it only shows keeps its type', () => {
  createObjectUrls().create(new Blob([], { type: 'image/svg+xml' }));
  expect(made[0]?.type).toBe('image/svg+xml');
});

test('ends one address, or all that are left', () => {
  const addresses = createObjectUrls();
  const [one, two, three] = [new Blob(), new Blob(), new Blob()].map((file) =>
    addresses.create(file),
  );
  addresses.revoke(two!);
  expect(revoked).toEqual([two]);
  addresses.revokeAll();
  expect(revoked).toEqual([two, one, three]);
  addresses.revokeAll();
  expect(revoked).toHaveLength(3);
});
