import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { continued, corrected } from '../../bench/meetings/correct.ts';
import { generateMeetings } from '../../bench/meetings/generate.ts';
import { bodyText } from '../../bench/meetings/write-content.ts';
import { queriesFor } from '../../bench/visits/queries.ts';

const meetings = generateMeetings(400);
const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex');

test('the same notes and files are made every time', () => {
  expect(digest(generateMeetings(400))).toBe(digest(meetings));
  expect(digest(generateMeetings(400, 2))).not.toBe(digest(meetings));
});

test('about one note in twenty has a file of one of three kinds, which it leads to', () => {
  const files = meetings.flatMap(({ attachments }) => attachments);
  expect(files.length).toBeGreaterThan(10);
  expect(files.length).toBeLessThan(40);
  const begin = new Map(files.map(({ name, bytes }) => [name, Buffer.from(bytes.subarray(0, 5))]));
  expect([...begin.keys()].sort()).toEqual(['anteckningar.txt', 'bild.png', 'handling.pdf']);
  expect(begin.get('handling.pdf')?.toString()).toBe('%PDF-');
  expect(begin.get('bild.png')?.subarray(1, 4).toString()).toBe('PNG');
  for (const meeting of meetings) {
    const body = bodyText(meeting, (name) => `/here/${name}`);
    for (const { name } of meeting.attachments) expect(body).toContain(`](/here/${name})`);
  }
});

test('the table of references of a document finds its objects', () => {
  const files = meetings.flatMap(({ attachments }) => attachments);
  const pdf = Buffer.from(files.find(({ name }) => name === 'handling.pdf')!.bytes);
  const text = pdf.toString('latin1');
  const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
  expect(text.slice(start, start + 4)).toBe('xref');
  const places = [...text.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map(([, at]) => Number(at));
  expect(places).toHaveLength(5);
  for (const [index, at] of places.entries())
    expect(text.slice(at, at + 7)).toBe(`${index + 1} 0 obj`);
  const stream = /<< \/Length (\d+) >>\nstream\n([\s\S]*)\nendstream/.exec(text)!;
  expect(stream[2]).toHaveLength(Number(stream[1]));
});

test('a note that was gone on with differs in what members read alone', () => {
  const [meeting] = generateMeetings(1);
  const { presentations, ...open } = continued(meeting!);
  expect(meeting).toMatchObject(open);
  expect(presentations[0]!.paragraphs.length).toBe(
    meeting!.presentations[0]!.paragraphs.length + 1,
  );
});

test('a corrected note differs in what all read and in what members read', () => {
  const [meeting] = meetings;
  const other = corrected(meeting!);
  expect(other.summary).not.toBe(meeting!.summary);
  expect(bodyText(other, String)).not.toBe(bodyText(meeting!, String));
  expect(other.date).toBe(meeting!.date);
});

test('what is asked for stands in the notes', () => {
  const all = JSON.stringify(meetings).toLowerCase();
  for (const query of queriesFor(meetings)) expect(all).toContain(query.toLowerCase());
});
