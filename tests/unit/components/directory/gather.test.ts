import { describe, expect, it } from 'vitest';
import { gather } from '../../../../src/components/directory/gather.ts';
import { appearances, byCounty } from '../../../../src/components/directory/participation.ts';
import {
  mayBeSeveral,
  namePieces,
  peopleOf,
  standingOf,
} from '../../../../src/components/directory/people.ts';
import {
  commonTopics,
  relatedTopics,
  topicsOf,
} from '../../../../src/components/directory/topics.ts';
import type { Presentation } from '../../../../src/model/meeting.ts';
import { presentation, view } from '../presented.ts';

const names = new Intl.Collator('sv');
const lund = (given: Partial<Presentation>): Presentation => ({
  ...presentation('Lund', '1281'),
  ...given,
});
const about = (...topics: string[]): Presentation => lund({ topics });
const by = (speaker: string | null, role: string | null = null): Presentation =>
  lund({ speaker, role });

/** One meeting a year from 2020 on, each with one of the presentations. */
function yearly(...presentations: Presentation[]): ReturnType<typeof appearances> {
  const views = presentations.map((one, index) => view(`${2020 + index}-01-01`, 'held', [one]));
  return appearances(views);
}

describe('what presentations have in common', () => {
  it('is one thing in all its spellings, called by the commonest', () => {
    const [topic, ...rest] = topicsOf(yearly(about('Mål'), about('mål'), about('Mål')), names);
    expect(rest).toEqual([]);
    expect(topic).toMatchObject({ slug: 'mal', name: 'Mål' });
    expect(topic!.appearances.map(({ view: { meeting } }) => meeting.date.slice(0, 4))).toEqual([
      '2022',
      '2021',
      '2020',
    ]);
  });

  it('is called by the newest of spellings that are as common', () => {
    expect(topicsOf(yearly(about('Mål'), about('mål')), names)[0]!.name).toBe('mål');
  });

  it('counts a presentation once, however often it says the same', () => {
    expect(topicsOf(yearly(about('mål', 'Mål')), names)[0]!.appearances).toHaveLength(1);
  });

  it('is left out where it can have no address', () => {
    expect(gather(yearly(about('–', 'mål')), ({ topics }) => topics)).toHaveLength(1);
  });

  it('is nothing for a network that has presented nothing', () => {
    expect(topicsOf(appearances([view('2024-01-01', 'held')]), names)).toEqual([]);
    expect(peopleOf([], names)).toEqual([]);
    expect(byCounty([]).size).toBe(0);
  });
});

describe('topics', () => {
  it('stand in the order of the alphabet', () => {
    const topics = topicsOf(yearly(about('öppet', 'zon', 'åtgärd', 'ämne', 'Arbete')), names);
    expect(topics.map(({ name }) => name)).toEqual(['Arbete', 'zon', 'åtgärd', 'ämne', 'öppet']);
  });

  it('are related by standing together, most often first', () => {
    const topics = topicsOf(yearly(about('a', 'b'), about('a', 'c'), about('a', 'C', 'd')), names);
    const bySlug = new Map(topics.map((topic) => [topic.slug, topic]));
    const related = relatedTopics(bySlug.get('a')!, bySlug, 2).map(({ name }) => name);
    expect(related).toEqual(['C', 'd']);
    expect(relatedTopics(bySlug.get('b')!, bySlug, 2).map(({ name }) => name)).toEqual(['a']);
  });

  it('are common where they were presented more than once, unless that is most of them', () => {
    const topics = topicsOf(yearly(about('a', 'b', 'c'), about('c', 'd')), names);
    expect(commonTopics(topics, 2).map(({ name }) => name)).toEqual(['c']);
    expect(commonTopics(topics, 3)).toEqual([]);
  });
});

describe('people', () => {
  it('are each of those who spoke together', () => {
    const people = peopleOf(yearly(by('Kim Holm och Lo Ek'), by('kim holm'), by(null)), names);
    expect(people.map(({ slug, appearances: all }) => [slug, all.length])).toEqual([
      ['lo-ek', 1],
      ['kim-holm', 2],
    ]);
  });

  it('stand by their last names, in the order of the alphabet', () => {
    const people = peopleOf(
      yearly(by('Åke Öst, Örjan Ål, Ann-Mari af Ek, Madonna och Bo Ek')),
      names,
    );
    expect(people.map(({ name }) => name)).toEqual([
      'Ann-Mari af Ek',
      'Bo Ek',
      'Madonna',
      'Örjan Ål',
      'Åke Öst',
    ]);
  });

  it('are what they were last, where that was theirs alone', () => {
    const [kim] = peopleOf(yearly(by('Kim Holm', 'chef'), by('Kim Holm', 'direktör')), names);
    expect(standingOf(kim!)).toEqual({ role: 'direktör', participant: 'Lund' });
    const [lo] = peopleOf(yearly(by('Lo Ek och Kim Holm', 'chefer')), names);
    expect(standingOf(lo!)).toEqual({ role: null, participant: 'Lund' });
  });

  it('of the same name are one, unless notes tell them apart', () => {
    const lund = by('Kim Holm (Lund)');
    const people = peopleOf(yearly(by('Kim Holm'), by('Bo Ek'), by('Ada Öst'), lund), names);
    expect(people.map(({ slug }) => slug)).toEqual([
      'bo-ek',
      'kim-holm',
      'kim-holm-lund',
      'ada-ost',
    ]);
  });

  it('are one whatever stands in parentheses', () => {
    const people = peopleOf(yearly(by('Kim Holm (chef, Lund och Eslöv), Lo Ek')), names);
    expect(people.map(({ slug }) => slug)).toEqual(['lo-ek', 'kim-holm-chef-lund-och-eslov']);
  });

  it('may be several where a name has presented for several', () => {
    const elsewhere = { ...by('Kim Holm'), municipality: null, organisation: 'Vårdföretagarna' };
    const [twice] = peopleOf(yearly(by('Kim Holm'), by('Kim Holm')), names);
    const [moved] = peopleOf(yearly(by('Kim Holm'), elsewhere), names);
    expect([twice!, moved!].map(mayBeSeveral)).toEqual([false, true]);
  });

  it('are found in the words for who spoke, which stay as they are', () => {
    expect(namePieces('Kim Holm, Lo Ek  och Åsa')).toEqual([
      { text: 'Kim Holm', slug: 'kim-holm' },
      { text: ', ', slug: null },
      { text: 'Lo Ek', slug: 'lo-ek' },
      { text: '  och ', slug: null },
      { text: 'Åsa', slug: 'asa' },
    ]);
    expect(namePieces('Ek och Ek').map(({ text }) => text)).toEqual(['Ek', ' och ', 'Ek']);
    expect(namePieces('蘇東坡')).toEqual([{ text: '蘇東坡', slug: null }]);
  });
});
