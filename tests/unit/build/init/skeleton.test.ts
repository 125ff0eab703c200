import { expect, it } from 'vitest';
import { skeleton } from '../../../../src/build/init/skeleton.ts';
import { sv } from '../../../../src/locales/sv.ts';
import { addDays, daysFrom, isoWeekday } from '../../../../src/model/days.ts';
import { isSwedishHoliday, swedishBreak } from '../../../../src/schedule/swedish-calendar.ts';
import { read } from '../../model/content-under-test.ts';

it('on any day the example is in order, and meets on a working Tuesday to come', () => {
  for (let day = 0; day < 500; day += 1) {
    const today = addDays('2027-01-01', day);
    const { content } = skeleton(sv, { today, workflows: [], node: '', docs: '' });
    const files = Object.fromEntries(
      content.map(({ path, text }) => [path.replace('content/', ''), text]),
    );
    const reading = read(files, [], { builtOn: today });
    expect(reading.found).toEqual([]);
    const date = reading.content!.meetings[0]!.overview.date;
    expect(isoWeekday(date)).toBe(2);
    expect(isSwedishHoliday(date) || swedishBreak(date) !== null).toBe(false);
    expect(daysFrom(today, date)).toBeGreaterThanOrEqual(28);
  }
});
