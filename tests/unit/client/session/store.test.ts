import { beforeEach, describe, expect, test } from 'vitest';
import { sessionOf, type Session, type Ticket } from '../../../../src/client/session/session.ts';
import type { Shelf } from '../../../../src/client/session/shelf.ts';
import { SessionStore } from '../../../../src/client/session/store.ts';
import { fullShelf, memoryShelf } from './shelf-fixture.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const site = '0123456789abcdef0123456789abcdef';
const key = Buffer.alloc(32, 7).toString('base64url');
let time = 0;
const clock = (): number => time;

function open(
  tab: Shelf,
  browser: Shelf,
  { name = '/network', idle = null as number | null } = {},
): SessionStore {
  return new SessionStore({ name, tab, browser, clock, idle });
}

function unlock(store: SessionStore): Ticket {
  const ticket = { site, epoch: 1, at: store.now(), key };
  store.save(ticket);
  return ticket;
}

async function sessionFrom(ticket: Ticket): Promise<Session> {
  const session = await sessionOf(ticket);
  if (session === null) throw new Error('the ticket holds no key');
  return session;
}

beforeEach(() => {
  time = 1_700_000_000_000;
});

describe('the ticket', () => {
  test('is there for the next page in the tab', () => {
    const [tab, browser] = [memoryShelf(), memoryShelf()];
    const ticket = unlock(open(tab, browser));
    expect(open(tab, browser).read()).toEqual(ticket);
  });

  test('of one site is none of another on the same origin', () => {
    const [tab, browser] = [memoryShelf(), memoryShelf()];
    unlock(open(tab, browser, { name: '/one' }));
    expect(open(tab, browser, { name: '/two' }).read()).toBeNull();
  });

  test('lies in the tab’s storage only, and locking takes it away', () => {
    const [tab, browser] = [memoryShelf(), memoryShelf()];
    const store = open(tab, browser);
    unlock(store);
    store.use();
    store.lock();
    expect([...browser.content.values()].join()).not.toContain(key);
    expect(tab.content.size).toBe(0);
  });

  test.each([
    ['blocked', null],
    ['full', fullShelf],
  ])('lasts as long as the page where storage is %s, and says so', async (_, blocked) => {
    const store = open(blocked, blocked);
    const ticket = { site, epoch: 1, at: store.now(), key };
    expect(store.save(ticket)).toBe(false);
    expect(store.read()).toEqual(ticket);
    store.lock();
    expect(store.read()).toBeNull();
    expect(store.ending(await sessionFrom(ticket))).toBe('locked');
  });

  test.each(['', '{', 'null', '7', '{"site":"x"}', '{"site":"x","epoch":"1","at":1,"key":"k"}'])(
    'is not %j',
    (text) => {
      const tab = memoryShelf();
      tab.setItem('traff:/network:session', text);
      expect(open(tab, memoryShelf()).read()).toBeNull();
    },
  );

  test.each(['', 'c2hvcnQ', `${key}=`, '*'.repeat(43)])(
    'with %j for a key opens nothing',
    async (wrong) => {
      expect(await sessionOf({ site, epoch: 1, at: 1, key: wrong })).toBeNull();
    },
  );
});

describe('a session is over', () => {
  test('when another tab locks, even for one that was asleep', async () => {
    const browser = memoryShelf();
    const asleep = open(memoryShelf(), browser);
    const session = await sessionFrom(unlock(asleep));
    time += 1000;
    expect(asleep.ending(session)).toBeNull();
    open(memoryShelf(), browser).lock();
    expect(asleep.ending(session)).toBe('locked');
  });

  test('after twelve hours, as when a browser restores old tabs', async () => {
    const store = open(memoryShelf(), memoryShelf());
    const session = await sessionFrom(unlock(store));
    time += 12 * HOUR - 1;
    expect(store.ending(session)).toBeNull();
    time += 1;
    expect(store.ending(session)).toBe('expired');
  });

  test('when no tab was used for as long as the site says', async () => {
    const browser = memoryShelf();
    const store = open(memoryShelf(), browser, { idle: 20 * MINUTE });
    const other = open(memoryShelf(), browser, { idle: 20 * MINUTE });
    const session = await sessionFrom(unlock(store));
    time += 19 * MINUTE;
    other.use();
    time += 19 * MINUTE;
    expect(store.ending(session)).toBeNull();
    time += MINUTE;
    expect(store.ending(session)).toBe('idle');
    expect(open(memoryShelf(), browser).ending(session)).toBeNull();
  });

  test('but on a remembered device only by locking and by its own date', async () => {
    const store = open(memoryShelf(), memoryShelf(), { idle: MINUTE });
    const fresh = await sessionFrom(unlock(store));
    const session = { ...fresh, ticket: null, until: fresh.at + 30 * 24 * HOUR };
    time += 30 * 24 * HOUR - 1;
    expect(store.ending(session)).toBeNull();
    time += 1;
    expect(store.ending(session)).toBe('expired');
    store.lock();
    expect(store.ending(session)).toBe('locked');
  });

  test('not when it began after the lock, in the same instant or with the clock put back', async () => {
    const store = open(memoryShelf(), memoryShelf());
    store.lock();
    expect(store.ending(await sessionFrom(unlock(store)))).toBeNull();
    store.lock();
    time -= HOUR;
    expect(store.ending(await sessionFrom(unlock(store)))).toBeNull();
  });
});
