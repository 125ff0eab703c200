import { describe, expect, test } from 'vitest';
import {
  meetingData,
  postData,
  siteData,
  trailData,
  type OnSite,
  type StructuredData,
} from '../../../../src/components/site/structured-data.ts';
import { dataBlock } from '../../../../src/components/site/data-block.ts';
import { meetingViews } from '../../../../src/components/meetings/meeting-view.ts';
import { sv } from '../../../../src/locales/sv.ts';
import {
  inventedSite,
  meeting,
  NASTY,
  nastySite,
  OWN_SITES,
  post,
  presented,
  siteOf,
} from '../../build/feeds/feed-sites.ts';
import { locales } from '../../../../src/locales/locales.ts';
import type { PublicMeeting, PublicSite } from '../../../../src/build/public-site.ts';

function on(publicSite: PublicSite): OnSite {
  const language = locales[publicSite.site.locale];
  const book = { base: publicSite.base, segments: language.addresses };
  return { site: publicSite.site, language, book };
}

function eventOf(note: PublicMeeting): StructuredData {
  const site = inventedSite({ meetings: [note] });
  return meetingData(meetingViews(site)[0]!, on(site), null);
}

const INSTANT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?$/;

describe.each(OWN_SITES)('the structured data of %s', (content) => {
  test('has what search engines require, and no empty value', async () => {
    const site = await siteOf(content);
    for (const view of meetingViews(site)) {
      const event = meetingData(view, on(site), 'https://x.example/a.png');
      expect(event).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'Event',
        name: expect.stringContaining(site.site.name),
        startDate: expect.stringMatching(INSTANT),
        eventStatus: expect.stringMatching(/^https:\/\/schema\.org\/Event(?:Scheduled|Cancelled)$/),
        organizer: { '@type': 'Organization', name: site.site.name },
        url: expect.stringMatching(/^https:\/\//),
      });
      expect(Object.values(event)).not.toContain(null);
    }
    for (const each of site.posts)
      expect(postData(each, on(site), null)).toMatchObject({
        '@type': 'BlogPosting',
        headline: each.title,
        url: expect.stringMatching(/^https:\/\//),
      });
  });
});

describe('an event', () => {
  test('has its times with the offset of the day', () => {
    expect(eventOf(meeting('2024-04-23'))).toMatchObject({
      startDate: '2024-04-23T15:00:00+02:00',
      endDate: '2024-04-23T15:45:00+02:00',
    });
    const open = eventOf(meeting('2024-01-24', { time: { start: '15:00', end: null } }));
    expect(open.startDate).toBe('2024-01-24T15:00:00+01:00');
    expect(open).not.toHaveProperty('endDate');
    expect(eventOf(meeting('2024-01-24', { time: null })).startDate).toBe('2024-01-24');
  });

  test('that is cancelled says so and keeps its start', () => {
    expect(eventOf(meeting('2024-04-23', { status: 'cancelled' }))).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
      startDate: '2024-04-23T15:00:00+02:00',
    });
  });

  test('is where its note says, on the net or at a place', () => {
    const [online = ''] = sv.keys.places.online;
    const mode = (name: string): string => `https://schema.org/${name}EventAttendanceMode`;
    expect(eventOf(meeting('2024-04-23', { place: online }))).toMatchObject({
      eventAttendanceMode: mode('Online'),
      location: {
        '@type': 'VirtualLocation',
        url: 'https://prov.example/natverk/traffar/2024-04-23/',
      },
    });
    expect(eventOf(meeting('2024-04-23', { place: 'Rådhuset, Lund' }))).toMatchObject({
      eventAttendanceMode: mode('Offline'),
      location: { '@type': 'Place', name: 'Rådhuset, Lund', address: 'Rådhuset, Lund' },
    });
    expect(eventOf(meeting('2024-04-23'))).not.toHaveProperty('location');
  });

  test('names those who perform, with the role of one who is alone', () => {
    const presentations = [
      presented('Lund', { speaker: 'Kim Holm', role: 'chef' }),
      presented('Umeå', { speaker: 'Lo Ek och Bo Ny', role: 'chefer' }),
      presented('Täby', { role: 'chef' }),
    ];
    expect(eventOf(meeting('2024-04-23', { presentations })).performer).toEqual([
      { '@type': 'Person', name: 'Kim Holm', jobTitle: 'chef' },
      { '@type': 'Person', name: 'Lo Ek' },
      { '@type': 'Person', name: 'Bo Ny' },
    ]);
  });
});

test('a post is dated by its note, and by a change that came after', () => {
  const site = on(inventedSite());
  const dates = (changed: string | null): unknown[] => {
    const { datePublished, dateModified } = postData(post('a', { changed }), site, null);
    return [datePublished, dateModified];
  };
  expect(dates('2024-03-05T10:00:00Z')).toEqual(['2024-03-01', '2024-03-05T10:00:00Z']);
  expect(dates('2024-02-05T10:00:00Z')).toEqual(['2024-03-01', undefined]);
  expect(postData(post('a', { date: null }), site, null)).not.toHaveProperty('datePublished');
});

test('the network and the way to a page have their absolute addresses', () => {
  const site = on(inventedSite());
  expect(siteData(site)['@graph']).toMatchObject([
    { '@type': 'WebSite', url: 'https://prov.example/natverk/' },
    { '@type': 'Organization', parentOrganization: { name: 'Föreningen' } },
  ]);
  const trail = [{ href: '/natverk/traffar/', text: 'Träffar' }];
  expect(trailData(trail, site).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Nätverket', item: 'https://prov.example/natverk/' },
    {
      '@type': 'ListItem',
      position: 2,
      name: 'Träffar',
      item: 'https://prov.example/natverk/traffar/',
    },
  ]);
});

test('nothing in a note ends the script element that holds it', () => {
  const site = nastySite();
  for (const view of meetingViews(site)) {
    const data = meetingData(view, on(site), null);
    const written = dataBlock(data);
    expect(written).not.toContain('<');
    expect(JSON.parse(written)).toEqual(data);
  }
  expect(NASTY.join()).toContain('</script><!--');
});
