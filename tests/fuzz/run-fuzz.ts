import { goodNotes } from './good-notes.ts';
import { judge, type Verdict } from './judge.ts';
import { mutate } from './mutate.ts';
import { pick, randomFrom } from './random.ts';

export interface Fuzzing {
  /** How many notes are broken. */
  count: number;
  seed: number;
  /** Number of the first; a note depends on its number and the seed alone. */
  first: number;
}

export interface Figures extends Fuzzing {
  outcomes: Record<Verdict['outcome'], number>;
  seconds: number;
  slowest: { milliseconds: number; note: number };
  /** What went wrong, with the notes' numbers. */
  complaints: { note: number; what: string; bytes: Uint8Array }[];
}

/** The editorial rules are put to every so many notes. */
const REVIEWED = 4;

/** Breaks good notes in as many ways as asked for, and judges how each is read. */
export function runFuzz(fuzzing: Fuzzing): Figures {
  const begun = performance.now();
  const figures: Figures = {
    ...fuzzing,
    outcomes: { refused: 0, warned: 0, kept: 0 },
    seconds: 0,
    slowest: { milliseconds: 0, note: fuzzing.first },
    complaints: [],
  };
  for (let note = fuzzing.first; note < fuzzing.first + fuzzing.count; note += 1) {
    const random = randomFrom(fuzzing.seed + note * 0x9e3779b1);
    const good = pick(random, goodNotes);
    const bytes = mutate(good.text, random);
    const { outcome, complaints, milliseconds } = judge(good, bytes, note % REVIEWED === 0);
    figures.outcomes[outcome] += 1;
    if (milliseconds > figures.slowest.milliseconds) figures.slowest = { milliseconds, note };
    for (const what of complaints) figures.complaints.push({ note, what, bytes });
  }
  return { ...figures, seconds: (performance.now() - begun) / 1000 };
}

/** The figures of several parts as one. */
export function addFigures(parts: readonly Figures[], fuzzing: Fuzzing): Figures {
  const sum = (outcome: Verdict['outcome']): number =>
    parts.reduce((total, { outcomes }) => total + outcomes[outcome], 0);
  const [slowest = { milliseconds: 0, note: fuzzing.first }] = parts
    .map((part) => part.slowest)
    .sort((a, b) => b.milliseconds - a.milliseconds);
  return {
    ...fuzzing,
    outcomes: { refused: sum('refused'), warned: sum('warned'), kept: sum('kept') },
    seconds: parts.reduce((total, { seconds }) => total + seconds, 0),
    slowest,
    complaints: parts.flatMap(({ complaints }) => complaints).sort((a, b) => a.note - b.note),
  };
}

/** The figures in a few lines, and the first of what went wrong. */
export function describeFigures(figures: Figures): string {
  const { count, seed, first, outcomes, seconds, slowest, complaints } = figures;
  const failed = complaints
    .slice(0, 20)
    .map(
      ({ note, what }) =>
        `  note ${note}: ${what} (npm run fuzz -- 1 --seed ${seed} --first ${note})`,
    );
  return [
    `${count} broken notes, seed ${seed}, from note ${first}: ${outcomes.refused} refused, ` +
      `${outcomes.warned} warned of, ${outcomes.kept} read whole; ${complaints.length} went wrong.`,
    `${seconds.toFixed(1)} s; the slowest, note ${slowest.note}, took ${slowest.milliseconds.toFixed(0)} ms.`,
    ...failed,
  ].join('\n');
}
