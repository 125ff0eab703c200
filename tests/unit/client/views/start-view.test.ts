import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startView } from '../../../../src/client/views/start-view.ts';
import type { ViewContext } from '../../../../src/client/views/view.ts';
import { sv } from '../../../../src/locales/sv.ts';
import type { MemberStart } from '../../../../src/model/member-document.ts';
import { recordingDocument } from '../recording-document.ts';

const config = { base: '', segments: sv.addresses, words: sv.members };
const markup = async (start: MemberStart): Promise<string> => {
  const blobs = { document: () => Promise.resolve(start) };
  const { content } = await startView({ config, blobs } as unknown as ViewContext);
  return content.map(String).join('');
};
const nothing: MemberStart = { upcoming: [], latest: [], years: [], pages: [] };
const { years, none } = sv.members.start;

beforeEach(() => vi.stubGlobal('document', recordingDocument));
afterEach(() => vi.unstubAllGlobals());

test('a site without meetings has no heading for its years', async () => {
  const start = await markup({ ...nothing, pages: [{ slug: 'rutin', title: 'Rutin' }] });
  expect(start).toContain(none);
  expect(start).toContain('Rutin</a>');
  expect(start).not.toContain(years);
});

test('years with meetings are listed', async () => {
  const start = await markup({ ...nothing, years: [{ year: '2024', meetings: 1 }] });
  expect(start).toContain(years);
  expect(start).toContain('<strong>2024</strong> <span class="muted">1 träff</span>');
});
