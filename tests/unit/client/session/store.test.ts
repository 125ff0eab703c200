import { beforeEach, describe, expect, test } from 'vitest';
import type { Session } from '../../../../src/client/session/session.ts';
import { SessionStore, type Shelf } from '../../../../src/client/session/store.ts';

const HOUR = 3_600_000;
const site = '0123456789abcdef0123456789abcdef';
let time = 0;
const clock = (): number => time;

function shelf(): NonNullable<Shelf> & { content: Map<string, string> } {
  const content = new Map<string, string>();
  return {
    content,
    getItem: (name) => content.get(name) ?? null,
    setItem: (name, value) => void content.set(name, value),
    removeItem: (name) => void content.delete(name),
  };
}

const full: Shelf = {
  getItem: () => null,
  setItem: () => {
    throw new Error('QuotaExceededError');
  },
  removeItem: () => undefined,
};

function open(tab: Shelf, browser: Shelf, name = '/network'): SessionStore {
  return new SessionStore({ name, tab, browser, clock });
}

function unlock(store: SessionStore): Session {
  const session = { site, epoch: 1, at: store.now(), key: 'c2VjcmV0' };
  store.save(session);
  return session;
}

beforeEach(() => {
  time = 1_700_000_000_000;
});

describe('SessionStore', () => {
  test('gives the session to the next page in the tab', () => {
    const [tab, browser] = [shelf(), shelf()];
    const session = unlock(open(tab, browser));
    expect(open(tab, browser).read()).toEqual(session);
  });

  test('keeps sites on one origin apart', () => {
    const [tab, browser] = [shelf(), shelf()];
    unlock(open(tab, browser, '/one'));
    expect(open(tab, browser, '/two').read()).toBeNull();
  });

  test('puts the key in the tab’s storage only', () => {
    const [tab, browser] = [shelf(), shelf()];
    const store = open(tab, browser);
    unlock(store);
    store.lock();
    expect([...browser.content.values()].join()).not.toContain('c2VjcmV0');
    expect(tab.content.size).toBe(0);
  });

  test('a lock in one tab ends the sessions of others, even of one that was asleep', () => {
    const browser = shelf();
    const [mine, theirs] = [shelf(), shelf()];
    const asleep = open(theirs, browser);
    unlock(asleep);
    time += 1000;
    open(mine, browser).lock();
    expect(asleep.read()).toBeNull();
    expect(theirs.content.size).toBe(0);
  });

  test('unlocking after a lock counts, in the same instant and after the clock was put back', () => {
    const [tab, browser] = [shelf(), shelf()];
    const store = open(tab, browser);
    store.lock();
    unlock(store);
    expect(store.read()).not.toBeNull();
    store.lock();
    time -= HOUR;
    const session = unlock(store);
    expect(open(tab, browser).read()).toEqual(session);
  });

  test('a session ends after twelve hours, as when a browser restores old tabs', () => {
    const [tab, browser] = [shelf(), shelf()];
    unlock(open(tab, browser));
    time += 12 * HOUR;
    expect(open(tab, browser).read()).not.toBeNull();
    time += 1;
    expect(open(tab, browser).read()).toBeNull();
  });

  test.each([
    ['blocked', null],
    ['full', full],
  ])('lasts as long as the page where storage is %s, and says so', (_, blocked) => {
    const store = open(blocked, blocked);
    const session = { site, epoch: 1, at: store.now(), key: 'c2VjcmV0' };
    expect(store.save(session)).toBe(false);
    expect(store.read()).toEqual(session);
    store.lock();
    expect(store.read()).toBeNull();
    expect(store.isOver(session)).toBe(true);
  });

  test.each(['', '{', 'null', '7', '{"site":"x"}', '{"site":"x","epoch":"1","at":1,"key":"k"}'])(
    'takes %j for no session',
    (text) => {
      const tab = shelf();
      tab.setItem('traff:/network:session', text);
      expect(open(tab, shelf()).read()).toBeNull();
    },
  );
});
