import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { isOnline } from '../../../src/locales/places.ts';
import { sv } from '../../../src/locales/sv.ts';
import { meetingOf, NOTE, note, onlyProblem, read, readEnglish } from './content-under-test.ts';

const placeOf = (text: string): string | null => meetingOf(text).overview.place;

describe('the place of a meeting', () => {
  it.each([
    ['plats: på nätet', 'på nätet'],
    ['place: Stadshuset,  sal 3', 'Stadshuset, sal 3'],
    ['plats: 3', '3'],
    [
      'plats: Kv. Norr/Söder, Storgatan 12, 123 45 Lund',
      'Kv. Norr/Söder, Storgatan 12, 123 45 Lund',
    ],
    ['plats: Kv.Norr/Söder', 'Kv.Norr/Söder'],
    ['plats: anmäl dig på socialchefer.se', 'anmäl dig på socialchefer.se'],
    ['plats: "Folkets hus, 08-123 45 67"', 'Folkets hus, 08-123 45 67'],
    ['plats:', null],
    ['tid: 15.00–15.45', null],
  ])('%j is %j', (line, place) => {
    expect(placeOf(note(line))).toBe(place);
  });

  it('is the site’s where the meeting has none of its own', () => {
    const { content } = read({
      'site.yaml': 'namn: N\nplats: på nätet\n',
      [NOTE]: note('tid: 15.00–15.45'),
      'meetings/2024-05-28.md': '---\ndatum: 2024-05-28\nplats: Lund\n---\n',
    });
    const places = content?.meetings.map(({ overview }) => overview.place);
    expect(places).toEqual(['på nätet', 'Lund']);
  });

  it.each([
    'https://meet.exempel.se/abc',
    'Teams, https://teams.exempel.com/l/meetup-join/19%3a',
    'HTTPS://MEET.EXEMPEL.SE/ABC',
    'www.exempel.se',
    'meet.google.com/abc-defg-hij',
    'us02web.zoom.us/j/8123456789',
    'msteams:/l/meetup-join/19',
    'Zoom 812 3456 7890',
    'Teams, mötes-id 123 456 789 012',
  ])('%s would let anyone in', (place) => {
    const problem = onlyProblem(note(`plats: "${place}"`));
    expect(problem).toMatchObject({ code: 'place-link', severity: 'error', line: 3 });
    expect(problem.values).toEqual({ key: 'plats', online: 'på nätet' });
  });

  it('goes by the name place in English', () => {
    expect(readEnglish('---\ndate: 2024-04-23\nplace: Room 3\n---\n').found).toEqual([]);
    expect(readEnglish('---\ndate: 2024-04-23\nplats: Room 3\n---\n').found).toEqual([
      `${NOTE}:3:1 key-unknown`,
    ]);
  });

  it('is one text', () => {
    expect(onlyProblem(note('plats: [Lund, Malmö]')).code).toBe('text-expected');
  });
});

describe('a place on the net', () => {
  it.each([
    'på nätet',
    'På nätet',
    'PÅ NÄTET (länk i inbjudan)',
    'na\u0308tet',
    'online',
    'Digitalt, via Teams',
    'Microsoft Teams',
    'Zoom-möte',
    'Webben',
    'Rådhuset i Lund och på distans',
  ])('is %s', (place) => {
    expect(isOnline(place, sv)).toBe(true);
  });

  it.each([
    'Onlinegatan 3',
    'Digitala salen',
    'Distansvägen 1',
    'Nätverksgatan',
    'Teamsalen',
    'Kista',
    '',
    '…',
  ])('is not %j', (place) => {
    expect(isOnline(place, sv)).toBe(false);
  });

  it('is said in the words of the locale', () => {
    expect(isOnline('Online, over the web', en)).toBe(true);
    expect(isOnline('video call', en)).toBe(true);
    expect(isOnline('på nätet', en)).toBe(false);
    expect(isOnline('Remote Street 3', en)).toBe(false);
  });
});
