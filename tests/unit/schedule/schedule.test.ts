import { afterEach, describe, expect, it } from 'vitest';
import { endsAt } from '../../../src/schedule/ends-at.ts';
import { meetingState, type Scheduled } from '../../../src/schedule/meeting-state.ts';

const STOCKHOLM = 'Europe/Stockholm';
const machineZone = process.env.TZ;

function meeting(date: string, time: string | null = '15:00–15:45', more = {}): Scheduled {
  const [start = '', end = null] = time?.split('–') ?? [];
  return {
    date,
    time: time === null ? null : { start, end },
    status: null,
    hasText: false,
    ...more,
  };
}

function ends(date: string, time: string | null, zone = STOCKHOLM): string {
  return endsAt(meeting(date, time), zone).toISOString();
}

describe.each(['UTC', STOCKHOLM, 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Tokyo'])(
  'on a machine in %s',
  (zone) => {
    afterEach(() => {
      if (machineZone === undefined) delete process.env.TZ;
      else process.env.TZ = machineZone;
    });

    it('the machine’s zone is really that', () => {
      process.env.TZ = zone;
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    });

    it.each([
      ['2024-04-23', '15:00–15:45', '2024-04-23T13:45:00.000Z'],
      ['2024-01-24', '15:00–15:45', '2024-01-24T14:45:00.000Z'],
      ['2024-01-24', '15:00', '2024-01-24T15:00:00.000Z'],
      ['2024-01-24', '23:30', '2024-01-24T23:30:00.000Z'],
      ['2024-01-24', null, '2024-01-24T23:00:00.000Z'],
      ['2024-02-29', null, '2024-02-29T23:00:00.000Z'],
      ['2024-12-31', null, '2024-12-31T23:00:00.000Z'],
      ['2024-03-31', null, '2024-03-31T22:00:00.000Z'],
      ['2024-10-27', null, '2024-10-27T23:00:00.000Z'],
      ['2024-03-31', '01:00–02:30', '2024-03-31T01:30:00.000Z'],
      ['2024-03-31', '01:30', '2024-03-31T01:30:00.000Z'],
      ['2024-10-27', '02:00–02:30', '2024-10-27T00:30:00.000Z'],
      ['2024-03-31', '15:00–15:45', '2024-03-31T13:45:00.000Z'],
      ['2024-10-27', '15:00–15:45', '2024-10-27T14:45:00.000Z'],
    ])('a meeting on %s, %s, ends at %s', (date, time, instant) => {
      process.env.TZ = zone;
      expect(ends(date, time)).toBe(instant);
    });

    it('the site’s zone decides', () => {
      process.env.TZ = zone;
      expect(ends('2024-04-23', '15:00–15:45', 'Europe/Helsinki')).toBe('2024-04-23T12:45:00.000Z');
      expect(ends('2024-04-23', null, 'America/New_York')).toBe('2024-04-24T04:00:00.000Z');
    });
  },
);

describe('the state of a meeting', () => {
  const before = new Date('2024-04-23T13:44:59Z');
  const after = new Date('2024-04-23T13:45:00Z');
  it.each([
    ['planned', meeting('2024-04-23'), before],
    ['planned', meeting('2024-04-23', '15:00–15:45', { hasText: true }), before],
    ['notes-missing', meeting('2024-04-23'), after],
    ['held', meeting('2024-04-23', '15:00–15:45', { hasText: true }), after],
    [
      'held',
      meeting('2024-04-23', null, { hasText: true, status: 'planned' }),
      new Date('2024-04-23T22:00:00Z'),
    ],
    ['planned', meeting('2024-04-23', null), new Date('2024-04-23T21:59:59Z')],
    ['cancelled', meeting('2024-04-23', '15:00–15:45', { status: 'cancelled' }), before],
    [
      'cancelled',
      meeting('2024-04-23', '15:00–15:45', { status: 'cancelled', hasText: true }),
      after,
    ],
  ])('%s', (state, overview, now) => {
    expect(meetingState(overview, now, STOCKHOLM)).toBe(state);
  });
});
