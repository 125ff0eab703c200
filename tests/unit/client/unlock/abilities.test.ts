import { expect, test } from 'vitest';
import { missingAbility } from '../../../../src/client/unlock/abilities.ts';

const able = {
  isSecureContext: true,
  crypto: { subtle: {} },
  WebAssembly: {},
  Worker: () => undefined,
};

test('finds what keeps a browser from unlocking', () => {
  expect(missingAbility(able)).toBeNull();
  expect(missingAbility({ ...able, isSecureContext: false })).toBe('noCrypto');
  expect(missingAbility({ ...able, crypto: {} })).toBe('noCrypto');
  expect(missingAbility({ ...able, WebAssembly: undefined })).toBe('noWasm');
  expect(missingAbility({ ...able, Worker: undefined })).toBe('worker');
});
