import { afterEach, expect, test, vi } from 'vitest';
import { SessionChannel } from '../../../../src/client/session/channel.ts';
import type { Ticket } from '../../../../src/client/session/session.ts';

const ticket: Ticket = { site: 's', epoch: 1, at: 1, key: 'k' };
const channels: SessionChannel[] = [];

function tab(current: Ticket | null, name = 'site') {
  const heard = { receive: vi.fn(), locked: vi.fn() };
  const channel = new SessionChannel(name, { current: () => current, ...heard });
  channels.push(channel);
  channel.open();
  return { channel, ...heard };
}

/** A message is delivered in a later turn; two channels answer each other in two. */
const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

afterEach(() => {
  vi.unstubAllGlobals();
  for (const channel of channels.splice(0)) channel.close();
});

test('a new tab gets the session of an open one', async () => {
  tab(ticket);
  const fresh = tab(null);
  fresh.channel.ask();
  await vi.waitFor(() => {
    expect(fresh.receive).toHaveBeenCalledExactlyOnceWith(ticket);
  });
});

test('a locked tab has nothing to give', async () => {
  tab(null);
  const fresh = tab(null);
  fresh.channel.ask();
  await delivered();
  expect(fresh.receive).not.toHaveBeenCalled();
});

test('a lock is heard by the others of the site, not by the one that locked or another site', async () => {
  const [locking, other, elsewhere] = [tab(ticket), tab(ticket), tab(ticket, 'other')];
  locking.channel.announceLock();
  await vi.waitFor(() => {
    expect(other.locked).toHaveBeenCalledOnce();
  });
  expect(locking.locked).not.toHaveBeenCalled();
  expect(elsewhere.locked).not.toHaveBeenCalled();
});

test('a closed channel hears nothing until it is opened again', async () => {
  const [speaking, silent] = [tab(ticket), tab(null)];
  silent.channel.close();
  speaking.channel.announceLock();
  await delivered();
  expect(silent.locked).not.toHaveBeenCalled();
  silent.channel.open();
  speaking.channel.announceLock();
  await vi.waitFor(() => {
    expect(silent.locked).toHaveBeenCalledOnce();
  });
});

test('takes nothing for a session that is not one', async () => {
  const fresh = tab(null);
  const stranger = new BroadcastChannel('traff:site');
  stranger.postMessage({ type: 'session', ticket: { key: 7 } });
  stranger.postMessage({ type: 'session', ticket });
  await vi.waitFor(() => {
    expect(fresh.receive).toHaveBeenCalledExactlyOnceWith(ticket);
  });
  stranger.close();
});

test.each([
  ['there are no channels', undefined],
  [
    'the browser refuses a channel',
    function refuse() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  ],
])('where %s, a tab is alone, and works', (_, kind) => {
  vi.stubGlobal('BroadcastChannel', kind);
  const { channel, receive } = tab(ticket);
  channel.ask();
  channel.announceLock();
  channel.close();
  expect(receive).not.toHaveBeenCalled();
});
