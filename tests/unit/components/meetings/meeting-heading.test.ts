import { expect, it } from 'vitest';
import {
  distinctNames,
  participants,
} from '../../../../src/components/meetings/meeting-heading.ts';
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

it('tells presentations of one participant apart by title, else by id', () => {
  expect(distinctNames([klippan, lund('lund', 'Ett')])).toEqual(['Klippan', 'Lund']);
  expect(distinctNames([lund('lund-1', 'Ett'), klippan, lund('lund-2', null)])).toEqual([
    'Lund: Ett',
    'Klippan',
    'Lund: lund-2',
  ]);
});
