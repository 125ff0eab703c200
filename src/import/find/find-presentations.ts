import type { Locale } from '../../locales/locale.ts';
import type { Language } from './language.ts';
import type { Municipality } from '../../model/municipality.ts';
import { findPopulations } from './find-populations.ts';
import { listed, subjects } from './find-subjects.ts';
import { NO_PRESENTATION, type FoundPresentation } from './found-presentation.ts';
import { linkPeople } from './link-people.ts';
import { sentencesOf } from './sentences.ts';
import { at, PLACE, shadowOf, type Shadow } from './shadow.ts';
import type { Clues } from './word-list.ts';

/** Presentations, and what an editor should look at. */
interface Presenters {
  presentations: FoundPresentation[];
  /** Municipalities that are named and not taken for presenters. */
  mentioned: string[];
  /** Different numbers of inhabitants for one municipality. */
  disputed: { name: string; numbers: string[] }[];
}

interface Evidence {
  municipality: Municipality;
  score: number;
  mentions: number;
  speakers: { name: string; role: string | null }[];
  populations: string[];
}

/** What makes a municipality a presenter: {@link ENOUGH} of these together. */
const SCORES = { known: 5, linked: 5, listed: 5, subject: 4, population: 2, often: 1 };
const ENOUGH = 4;
/** Enough for the only municipality that has as much. */
const ALONE = 3;

/**
 * Who presents, by the sentences of a meeting's text. Without clear signs, nobody does.
 *
 * @param known municipalities that are known to present from elsewhere on the page
 */
export function findPresentations(
  texts: string[],
  { locale, words }: Language,
  known: Municipality[] = [],
): Presenters {
  const all = new Map<string, Evidence>();
  for (const municipality of known) evidenceOf(all, municipality).score += SCORES.known;
  const loose: string[] = [];
  for (const text of texts) readText(text, { locale, words, all, loose });
  for (const each of all.values()) if (each.mentions > 2) each.score += SCORES.often;
  const likely = [...all.values()].filter(({ score }) => score >= ENOUGH);
  const possible = [...all.values()].filter(({ score }) => score >= ALONE);
  const chosen = likely.length === 0 && possible.length === 1 ? possible : likely;
  const [only] = chosen;
  if (chosen.length === 1 && only?.populations.length === 0) only.populations.push(...loose);
  const disputed = chosen.filter(({ populations }) => new Set(populations).size > 1);
  return {
    presentations: chosen.map(toPresentation),
    mentioned: [...all.values()]
      .filter((each) => !chosen.includes(each))
      .map(({ municipality }) => municipality.name),
    disputed: disputed.map(({ municipality, populations }) => ({
      name: municipality.name,
      numbers: [...new Set(populations)],
    })),
  };
}

function toPresentation({ municipality, speakers, populations }: Evidence): FoundPresentation {
  const [first] = speakers;
  const named = speakers.find(({ name, role }) => name === first?.name && role !== null) ?? first;
  const [population = null, ...more] = new Set(populations);
  return {
    ...NO_PRESENTATION,
    municipality,
    speaker: named?.name ?? null,
    role: named?.role ?? null,
    population: more.length > 0 ? null : population,
  };
}

interface Reading {
  locale: Locale;
  words: Clues;
  all: Map<string, Evidence>;
  /** Numbers of inhabitants of "the municipality". */
  loose: string[];
}

function readText(text: string, reading: Reading): void {
  const { locale, words, all } = reading;
  let before: string | null = null;
  for (const sentence of sentencesOf(text, words)) {
    const shadow = shadowOf(sentence.text, locale, words);
    for (const { municipality } of shadow.places) evidenceOf(all, municipality).mentions += 1;
    addPresenters(shadow, before, reading);
    addPopulations(shadow, reading);
    before = shadow.people.at(-1)?.name ?? before;
  }
}

function addPresenters(shadow: Shadow, before: string | null, { words, all }: Reading): void {
  const links = linkPeople(shadow, before, words);
  for (const { place, name, role } of links) {
    const evidence = evidenceOf(all, place.municipality);
    evidence.score += SCORES.linked;
    evidence.speakers.push({ name, role });
  }
  for (const municipality of listed(shadow, words))
    evidenceOf(all, municipality).score += SCORES.listed;
  if (links.length > 0) return;
  for (const municipality of subjects(shadow, words))
    evidenceOf(all, municipality).score += SCORES.subject;
}

function addPopulations(shadow: Shadow, { locale, words, all, loose }: Reading): void {
  for (const { written, place } of findPopulations(shadow, locale, words)) {
    const found = place === null ? undefined : at(shadow.places, shadow.text, PLACE, place);
    if (found) {
      const evidence = evidenceOf(all, found.municipality);
      evidence.score += SCORES.population;
      evidence.populations.push(written);
    } else loose.push(written);
  }
}

function evidenceOf(all: Map<string, Evidence>, municipality: Municipality): Evidence {
  const known = all.get(municipality.code);
  if (known) return known;
  const made = { municipality, score: 0, mentions: 0, speakers: [], populations: [] };
  all.set(municipality.code, made);
  return made;
}
