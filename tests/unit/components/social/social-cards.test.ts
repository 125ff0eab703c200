import { expect, it } from 'vitest';
import type { PublicSite } from '../../../../src/build/public-site.ts';
import {
  cardAddress,
  cardOf,
  cardsOf,
  cardText,
} from '../../../../src/components/social/social-cards.ts';
import { en } from '../../../../src/locales/en.ts';
import { sv } from '../../../../src/locales/sv.ts';
import { presentation, view } from '../presented.ts';

const base = '/network';
const lund = { ...presentation('Lund', '1281'), speaker: 'Kim Holm', topics: ['tidiga insatser'] };
const cancelled = view('2024-05-28', 'cancelled', [presentation('Klippan', '1276')]).meeting;
const publicSite = {
  base,
  today: '2024-06-01',
  site: { name: 'Nätverket', purpose: 'Vi träffas.', timeZone: 'Europe/Stockholm' },
  meetings: [view('2024-04-23', 'held', [lund]).meeting, { ...cancelled, status: 'cancelled' }],
  posts: [
    { slug: 'tankar', kind: 'column', date: '2022-05-30', title: 'Tankar', author: 'Kim Holm' },
  ],
} as unknown as PublicSite;
const cards = cardsOf(publicSite, sv);

it('has a card for each kind of page that is shared', () => {
  expect([...cards.keys()]).toEqual([
    '/network/',
    '/network/traffar/2024-04-23/',
    '/network/traffar/2024-05-28/',
    '/network/lan/Skåne län/',
    '/network/kommuner/klippan/',
    '/network/kommuner/lund/',
    '/network/amnen/tidiga-insatser/',
    '/network/nyheter/tankar/',
  ]);
});

it('has cards of the newest meetings and posts only, all of the last of those days', () => {
  const days = Array.from({ length: 700 }, (_, at) =>
    new Date(Date.UTC(2010, 0, 1 + at)).toISOString().slice(0, 10),
  );
  const [undated] = publicSite.posts;
  const many = {
    ...publicSite,
    meetings: days.map((day) => view(day, 'held', [lund]).meeting),
    posts: [
      ...[days[220], days[221], days[221], days[600], null].map((date, at) => ({
        ...undated,
        date,
        slug: String(at),
      })),
    ],
  } as unknown as PublicSite;
  const own = cardsOf(many, sv);
  const has = (day = ''): boolean => own.has(`/network/traffar/${day}/`);
  const posts = [...own.keys()].filter((path) => path.startsWith('/network/nyheter/'));
  // From day 204 on there are 496 meetings and 4 posts with a day.
  expect([has(days[203]), has(days[204]), has(days[699])]).toEqual([false, true, true]);
  expect(posts.map((path) => path.slice(17, -1))).toEqual(['0', '1', '2', '3']);
  expect(own.has('/network/kommuner/lund/')).toBe(true);
  expect(cardOf(own, `/network/traffar/${days[0]!}/`, base).pathname).toBe('/network/');
});

it('says what matters most first', () => {
  const meeting = cards.get('/network/traffar/2024-05-28/')!;
  expect(meeting).toMatchObject({ flag: 'INSTÄLLT', title: '28 maj 2024', detail: 'Klippan' });
  expect(cardText(meeting)).toBe('INSTÄLLT: 28 maj 2024. Klippan. Nätverket.');
  expect(cardText(cards.get('/network/')!)).toBe('Nätverket. Vi träffas.');
  expect(cards.get('/network/kommuner/lund/')).toMatchObject({ detail: '1\u00A0presentation' });
});

it('names no one', () => {
  expect(JSON.stringify([...cards.values()])).not.toContain('Kim');
});

it('speaks the language of the site', () => {
  const english = cardsOf(publicSite, en);
  expect(english.get('/network/topics/tidiga-insatser/')!.label).toBe('Topic');
  expect(english.get('/network/meetings/2024-05-28/')!.flag).not.toBe('INSTÄLLT');
});

it("is the network page's on every other page", () => {
  expect(cardOf(cards, '/network/sok/', base).pathname).toBe('/network/');
  expect(cardOf(cards, '/network/traffar/2024-04-23/', base).card.title).toBe('23 april 2024');
  expect(() => cardOf(new Map(), '/', '')).toThrow('no card for /');
});

it('has another address as soon as it says something else', () => {
  const owned = cardOf(cards, '/network/traffar/2024-04-23/', base);
  const address = cardAddress(base, owned);
  expect(address).toMatch(/^\/network\/_social\/traffar\/2024-04-23\.[\da-z]+\.png$/);
  const changed = { ...owned, card: { ...owned.card, flag: 'INSTÄLLT' } };
  expect(cardAddress(base, changed)).not.toBe(address);
  expect(cardAddress('', cardOf(cardsOf({ ...publicSite, base: '' }, sv), '/', ''))).toMatch(
    /^\/_social\/index\.[\da-z]+\.png$/,
  );
});
