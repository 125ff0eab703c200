import { expect, it } from 'vitest';
import {
  distinctNames,
  meetingName,
  participants,
} from '../../../../src/components/meetings/meeting-heading.ts';
import { sv } from '../../../../src/locales/sv.ts';
import { presentation } from '../presented.ts';

const klippan = presentation('Klippan', '1276');
const lund = (id: string, title: string | null): ReturnType<typeof presentation> => ({
  ...presentation('Lund', '1281'),
  id,
  title,
});

it('names a participant once, however often it presents', () => {
  const twice = [klippan, lund('lund-1', 'Ett'), lund('lund-2', null)];
  expect(participants(twice, 'sv')).toBe('Klippan och Lund');
});

it('calls a meeting by those who present, else by its day', () => {
  const date = '2024-04-23';
  expect(meetingName({ date, presentations: [klippan] }, sv)).toBe('Klippan');
  expect(meetingName({ date, presentations: [] }, sv)).toBe('Träffen 23 april 2024');
});

it('tells presentations of one participant apart by title, else by id', () => {
  expect(distinctNames([klippan, lund('lund', 'Ett')])).toEqual(['Klippan', 'Lund']);
  expect(distinctNames([lund('lund-1', 'Ett'), klippan, lund('lund-2', null)])).toEqual([
    'Lund: Ett',
    'Klippan',
    'Lund: lund-2',
  ]);
});
