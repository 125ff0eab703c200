import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteFiles } from '../../../../src/build/feeds/site-files.ts';
import { prepare } from '../../../../src/build/site/prepare.ts';
import type { PublicMeeting, PublicPost, PublicSite } from '../../../../src/build/public-site.ts';
import type { Presentation } from '../../../../src/model/meeting.ts';
import { ROOT } from '../../../run-command.ts';

const read = new Map<string, Promise<PublicSite>>();

/** The public site that a folder of notes makes on a day in 2024. */
export function siteOf(content: string): Promise<PublicSite> {
  const site = read.get(content) ?? readSite(content);
  read.set(content, site);
  return site;
}

async function readSite(content: string): Promise<PublicSite> {
  const { publicSite } = await prepare({
    content: join(ROOT, content),
    out: join(tmpdir(), 'traff-never-written'),
    key: null,
    demo: true,
    now: new Date('2024-04-01T10:00:00Z'),
  });
  return publicSite;
}

export const OWN_SITES = ['content', 'tests/fixtures/site', 'tests/fixtures/english'];

/** An invented site that lives under a path. */
export function inventedSite(parts: Partial<PublicSite> = {}): PublicSite {
  return {
    site: {
      name: 'Nätverket',
      owner: 'Föreningen',
      address: 'https://prov.example/natverk',
      locale: 'sv',
      timeZone: 'Europe/Stockholm',
      defaultTime: null,
      defaultTimeFrom: null,
      place: null,
      lockAfter: null,
      redirects: [],
      contact: 'kontakt@prov.example',
      purpose: 'Att pröva.',
    },
    base: '/natverk',
    demo: false,
    members: true,
    today: '2024-04-01',
    meetings: [],
    posts: [],
    pages: [],
    icons: [],
    ...parts,
  };
}

export function meeting(date: string, parts: Partial<PublicMeeting> = {}): PublicMeeting {
  return {
    date,
    time: { start: '15:00', end: '15:45' },
    place: null,
    status: null,
    reason: null,
    summary: null,
    chair: null,
    presentations: [],
    next: null,
    hasText: false,
    parts: null,
    changed: null,
    ...parts,
  };
}

export function post(slug: string, parts: Partial<PublicPost> = {}): PublicPost {
  return {
    slug,
    title: 'Rubrik',
    date: '2024-03-01',
    kind: 'notice',
    author: null,
    role: null,
    summary: null,
    html: '<p>Text.</p>',
    changed: null,
    ...parts,
  };
}

export function presented(organisation: string, parts: Partial<Presentation> = {}): Presentation {
  return {
    id: 'a',
    municipality: null,
    organisation,
    title: null,
    speaker: null,
    role: null,
    population: null,
    topics: [],
    ...parts,
  };
}

/** What tears files that are put together carelessly. */
export const NASTY = [
  'komma, semikolon; kolon: snedstreck \\ citat "x" och \\n som två tecken',
  'rad ett\nrad två\r\nrad tre\n\nrad fem',
  'BEGIN:VEVENT\r\nUID:falsk\r\nEND:VEVENT',
  '</script><!-- <b>fet</b> & &amp; ]]> <![CDATA[',
  `${'å'.repeat(73)}👩‍👩‍👧‍👦𝒳${'ö'.repeat(300)}`,
  'a'.repeat(74) + '𝒳' + 'b'.repeat(400),
  'styrtecken \u0000\u0007\u001b\u000b\u007f\u0085 och \uFFFE\uFFFF slut',
  '  blanksteg, tabb\t och hårt blanksteg\u00A0 ',
  '%0D%0A ^n ^^ {name} $& $1',
];

/** A site whose every text is one of those. */
export function nastySite(): PublicSite {
  const meetings = NASTY.map((text, index) =>
    meeting(`2024-05-${String(index + 10)}`, {
      status: index % 2 === 0 ? 'cancelled' : null,
      time: index % 3 === 0 ? null : { start: '15:00', end: null },
      reason: text,
      summary: text,
      chair: text,
      place: text,
      presentations: [presented(text, { title: text, speaker: text, role: text, topics: [text] })],
      parts: [{ presentation: null, heading: text, html: '<p>Öppet &#x3C;/script> ]]></p>' }],
    }),
  );
  const posts = NASTY.map((text, index) =>
    post(`post-${String(index)}`, { title: text, author: text, summary: text }),
  );
  const site = inventedSite({ meetings, posts });
  return { ...site, site: { ...site.site, name: `Nät, "${NASTY[3]!}"; \\`, purpose: NASTY[0]! } };
}

/** @throws {Error} where the site has no such file */
export function fileOf(site: PublicSite, path: string): string {
  const text = siteFiles(site).get(path);
  if (text === undefined) throw new Error(`no ${path}`);
  return text();
}
