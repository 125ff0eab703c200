import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../src/model/people/person.ts';
import { read } from '../content-under-test.ts';

const reading = (text: string): ReturnType<typeof read> => read({ 'people.yaml': text });
const people = (text: string): Person[] | undefined => reading(text).content?.people;
const kim = { name: 'Kim Holm', spellings: [], roles: [], withdrawn: false };
const always = { organisation: null, from: null, to: null };

describe('people.yaml', () => {
  it.each([
    ['- Kim  Holm\n', kim],
    ['- name: Kim Holm\n  withdrawn: true\n', { ...kim, withdrawn: true }],
    ['- namn: Kim Holm\n  återkallat: ja\n', { ...kim, withdrawn: true }],
    ['- namn: Kim Holm\n  återkallat: nej\n', kim],
    ['- namn: Kim Holm\n  stavningar: Kim Holmn, K Holm\n', ['Kim Holmn', 'K Holm']],
    ['- namn: Kim Holm\n  roller: socialchef\n', [{ ...always, role: 'socialchef' }]],
    [
      '- namn: Kim Holm\n  roller:\n    - roll: socialchef\n      organisation: Klippan\n      från: 1 maj 2023\n      till: 2024-06-30\n',
      [{ role: 'socialchef', organisation: 'Klippan', from: '2023-05-01', to: '2024-06-30' }],
    ],
  ])('%j', (text, expected) => {
    const [first] = people(text) ?? [];
    const [item] = Array.isArray(expected) ? expected : [];
    const list = typeof item === 'string' ? { spellings: expected } : { roles: expected };
    expect(first).toEqual(Array.isArray(expected) ? { ...kim, ...list } : expected);
  });

  it('is not needed, and may say nothing', () => {
    expect(read({}).content?.people).toEqual([]);
    expect(people('# Ingen än\n-\n')).toEqual([]);
    expect(read({ 'people.yml': '- Kim Holm' }).content?.people).toEqual([kim]);
  });

  it.each([
    ['Kim Holm\n', '1:1', 'people-list'],
    ['namn: Kim Holm\n', '1:1', 'people-list'],
    ['- [Kim Holm]\n', '1:3', 'people-list'],
    ['- Kim\n', '1:3', 'person-name'],
    ['- namn: Kim Holm\n  stavningar: [Holm]\n', '2:15', 'person-name'],
    ['- återkallat: ja\n', '1:3', 'key-missing'],
    ['- namn: Kim Holm\n  aterkallat: ja\n', '2:3', 'key-unknown'],
    ['- namn: Kim Holm\n  återkallat: jo\n', '2:15', 'value-unknown'],
    ['- namn: Kim Holm\n  från: 2023-01-01\n', '2:3', 'key-misplaced'],
    ['- namn: Kim Holm\n  roller:\n    - från: 2023-01-01\n', '3:7', 'key-missing'],
    ['- namn: Kim Holm\n  roller:\n    - [chef]\n', '3:7', 'mapping-expected'],
    [
      '- namn: Kim Holm\n  roller:\n    - roll: chef\n      från: 2023-01-01\n      till: 2022-01-01\n',
      '5:13',
      'person-role-order',
    ],
    ['- Kim Holm\n- namn: KIM HOLM\n', '2:9', 'person-twice'],
    ['- Kim Holm\n- namn: Kim Ek\n  stavningar: [Kim Holm]\n', '2:9', 'person-twice'],
  ])('%j', (text, place, code) => {
    const { content, found } = reading(text);
    expect(found).toEqual([`people.yaml:${place} ${code}`]);
    expect(content).toBeNull();
  });
});
