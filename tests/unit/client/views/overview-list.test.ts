import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { overviewList } from '../../../../src/client/views/overview-list.ts';
import type { ViewContext } from '../../../../src/client/views/view.ts';
import { sv } from '../../../../src/locales/sv.ts';
import type { Presentation } from '../../../../src/model/meeting.ts';
import type { MemberOverview } from '../../../../src/model/member-document.ts';
import { recordingDocument } from '../recording-document.ts';

const from = (organisation: string, title: string | null, speaker: string): Presentation => ({
  id: organisation.toLowerCase(),
  municipality: null,
  organisation,
  title,
  speaker,
  role: null,
  population: null,
  topics: [],
});

const overview = (presentations: Presentation[]): MemberOverview => ({
  date: '2024-04-23',
  time: null,
  place: null,
  status: null,
  reason: null,
  summary: null,
  chair: null,
  presentations,
  next: null,
  hasText: true,
});

// Only what a list asks for.
const context = {
  config: {
    base: '',
    segments: sv.addresses,
    words: sv.members,
    language: sv.code,
    tag: sv.tag,
    timeZone: 'Europe/Stockholm',
  },
  now: new Date('2024-05-01T12:00:00Z'),
} as ViewContext;

const markup = (presentations: Presentation[]): string =>
  [overviewList([overview(presentations)], context)].map(String).join('');

beforeEach(() => vi.stubGlobal('document', recordingDocument));
afterEach(() => vi.unstubAllGlobals());

test('each of several presentations says whose it is, with a title or without', () => {
  const list = markup([from('FSS', 'Läget', 'Eva'), from('Röda Korset', null, 'Bo')]);
  expect(list).toContain(
    '<li><strong>FSS: </strong>Läget<div class="presentation-who">Eva</div></li>',
  );
  expect(list).toContain(
    '<li><strong>Röda Korset</strong><div class="presentation-who">Bo</div></li>',
  );
});

test('the only presentation is named by the heading alone', () => {
  const list = markup([from('FSS', 'Läget', 'Eva')]);
  expect(list).toContain('>FSS</a>');
  expect(list).toContain('<li>Läget<div');
});

test('a presentation of which no more is known than its name has no list below the heading', () => {
  const list = markup([{ ...from('FSS', null, ''), speaker: null }]);
  expect(list).toContain('>FSS</a>');
  expect(list).not.toContain('presentation-lines');
});
