import { municipalities } from '../../../src/model/municipalities.ts';
import { generateAttachments, type GeneratedAttachment } from './attachments.ts';
import { createRandom, type Random } from './random.ts';
import { vocabulary } from './vocabulary.ts';

export interface GeneratedPresentation {
  municipality: string;
  title: string;
  topics: string[];
  paragraphs: string[];
}

export interface GeneratedMeeting {
  /** ISO 8601. */
  date: string;
  summary: string;
  presentations: GeneratedPresentation[];
  attachments: GeneratedAttachment[];
}

const LAST_DAY = Date.UTC(2024, 3, 30);
const DAY = 24 * 60 * 60 * 1000;

/** So many held meetings, one a day, latest last; the same for the same count and seed. */
export function generateMeetings(count: number, seed = 1): GeneratedMeeting[] {
  const random = createRandom(seed);
  const words = vocabulary(random);
  // Of their own, so that the notes stay as they are: in others a phrase that members read may by
  // chance stand in a public summary, and the gate would stop the build.
  const files = createRandom(seed + 1);
  return Array.from({ length: count }, (_, i) => {
    const date = new Date(LAST_DAY - (count - 1 - i) * DAY).toISOString().slice(0, 10);
    const presentations = Array.from({ length: 1 + random.below(2) }, (_, place) =>
      generatePresentation(words, random, place),
    );
    const summary = sentence(words, random);
    return { date, summary, presentations, attachments: generateAttachments(words, files) };
  });
}

/** Halves of the municipalities by place, so that no meeting has one twice. */
function generatePresentation(
  words: string[],
  random: Random,
  place: number,
): GeneratedPresentation {
  const half = municipalities.filter((_, i) => i % 2 === place);
  return {
    municipality: random.pick(half).name,
    title: sentence(words, random).split(' ').slice(0, 5).join(' ').replace(/\W$/, ''),
    topics: [random.pick(TOPICS), random.pick(TOPICS)].filter(
      (topic, i, all) => all.indexOf(topic) === i,
    ),
    paragraphs: Array.from({ length: 3 + random.below(4) }, () => paragraph(words, random)),
  };
}

const TOPICS = [
  'samverkan',
  'tidiga insatser',
  'föräldrastöd',
  'utredning',
  'tillit',
  'fältarbete',
  'skola',
  'ekonomi',
];

function paragraph(words: string[], random: Random): string {
  return Array.from({ length: 3 + random.below(3) }, () => sentence(words, random)).join(' ');
}

function sentence(words: string[], random: Random): string {
  const text = Array.from({ length: 8 + random.below(10) }, () => random.pickCommon(words)).join(
    ' ',
  );
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
