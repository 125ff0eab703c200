import { expect, test, vi } from 'vitest';
import { takeInvitation } from '../../../../src/client/unlock/invitation.ts';

function take(hash: string) {
  const replaceState = vi.fn<History['replaceState']>();
  const location = { hash, pathname: '/medlemmar/', search: '' };
  return { secret: takeInvitation(location, { replaceState, state: null }), replaceState };
}

test.each(['#nyckel=baki-telo-7', '#key=baki-telo-7', '#x=1&nyckel=baki%2Dtelo%2D7'])(
  'takes the secret of %s out of the address',
  (hash) => {
    const { secret, replaceState } = take(hash);
    expect(secret).toBe('baki-telo-7');
    expect(replaceState).toHaveBeenCalledExactlyOnceWith(null, '', '/medlemmar/');
  },
);

test.each(['', '#', '#klippan', '#q=nyckel', '#nyckelord=x'])('leaves %j as it is', (hash) => {
  const { secret, replaceState } = take(hash);
  expect(secret).toBeNull();
  expect(replaceState).not.toHaveBeenCalled();
});
