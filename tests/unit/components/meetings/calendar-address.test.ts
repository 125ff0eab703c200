import { expect, it } from 'vitest';
import { calendarAddress } from '../../../../src/components/meetings/calendar-address.ts';
import { LOCAL_ADDRESS } from '../../../../src/model/site.ts';

it('is absolute, under the path the site lives under', () => {
  expect(calendarAddress('https://x.se/network', 'kalender.ics')).toEqual({
    address: 'https://x.se/network/kalender.ics',
    open: 'webcal://x.se/network/kalender.ics',
  });
});

it('is unknown for a site that has no address of its own yet', () => {
  expect(calendarAddress(LOCAL_ADDRESS, 'kalender.ics')).toBeNull();
});
