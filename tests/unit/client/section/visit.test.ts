import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Visit } from '../../../../src/client/section/visit.ts';
import type { Session, Ticket } from '../../../../src/client/session/session.ts';

const ticket = { site: '0'.repeat(32), epoch: 1, at: 1, key: 'k' } satisfies Ticket;
const addresses = { base: '', segments: { members: 'medlemmar', meetings: 'traffar' } };

/** A tab that knows no session, and what its section was told. */
function tab() {
  const section = {
    session: null as Session | null,
    resume: vi.fn((session: Session) => {
      section.session = session;
    }),
    end: vi.fn(() => {
      section.session = null;
      return Promise.resolve();
    }),
  };
  const keyring = {
    find: () => Promise.resolve(null),
    accept: () => Promise.resolve({ ticket, at: 1, until: 2 } as Session),
    forget: () => Promise.resolve(),
  };
  const channel = { ask: vi.fn(), announceLock: vi.fn() };
  const store = { forget: vi.fn() };
  const parts = { config: addresses, section, keyring, channel, store };
  const visit = new Visit(parts as unknown as ConstructorParameters<typeof Visit>[0]);
  return { visit, section, channel };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('Worker', vi.fn());
  vi.stubGlobal('history', { state: null });
  vi.stubGlobal('location', { pathname: '/medlemmar/' });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a tab that no other answers shows the form', async () => {
  const { visit, section, channel } = tab();
  await visit.enter();
  expect(channel.ask).toHaveBeenCalledOnce();
  expect(section.end).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(section.end).toHaveBeenCalledExactlyOnceWith(null);
});

test('a tab that is locked as soon as another has opened it ends once, and keeps the reason', async () => {
  const { visit, section } = tab();
  await visit.enter();
  await visit.accept(ticket);
  expect(section.resume).toHaveBeenCalledOnce();
  visit.finish('locked');
  vi.runAllTimers();
  expect(section.end).toHaveBeenCalledExactlyOnceWith('lockedElsewhere', expect.anything());
});
