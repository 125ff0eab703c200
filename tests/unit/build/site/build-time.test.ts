import { expect, test } from 'vitest';
import { buildTime } from '../../../../src/build/site/build-time.ts';

test.each(['1714478400', ' 1714478400\n'])('%j is a time', (written) => {
  const time = buildTime({ SOURCE_DATE_EPOCH: written });
  expect(time.toISOString()).toBe('2024-04-30T12:00:00.000Z');
});

test.each([{}, { SOURCE_DATE_EPOCH: '' }, { SOURCE_DATE_EPOCH: ' ' }])(
  'without one, as in %j, the clock tells it',
  (environment) => {
    const before = Date.now();
    const time = buildTime(environment).getTime();
    expect(time).toBeGreaterThanOrEqual(before);
    expect(time).toBeLessThanOrEqual(Date.now());
  },
);

test.each(['today', '2024-04-30', '-1', '1.5', '1e9', 'Infinity', '253402300800', '9'.repeat(40)])(
  '%s is no time that anything can be dated by',
  (written) => {
    const values = { name: 'SOURCE_DATE_EPOCH', written };
    expect(() => buildTime({ SOURCE_DATE_EPOCH: written })).toThrow(
      expect.objectContaining({ code: 'bad-time', values }),
    );
  },
);
