import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Step } from './phase.ts';

/** Columns of a bar at most: a longer one tells no more. */
const WIDEST = 40;
/** Below this a bar tells nothing. */
const NARROWEST = 10;

/**
 * A step in words, for a log.
 *
 * @example describeStep({ phase: 'pages', done: 340, of: 1000 }, sv) //=> 'Sidor: 340 av 1 000'
 */
export function describeStep(step: Step, locale: Locale): string {
  const label = locale.building.phases[step.phase];
  return step.of > 1 ? `${label}: ${counted(step, locale)}` : `${label} …`;
}

/**
 * A step as one line with a bar, where it is counted and there is room for one.
 *
 * @param columns width of the terminal; the line is shorter, since a full one would wrap
 * @example drawStep(step, sv, 80) //=> 'Sidor [=============                           ] 340 av 1 000'
 */
export function drawStep(step: Step, locale: Locale, columns: number): string {
  const label = locale.building.phases[step.phase];
  const counts = counted(step, locale);
  const room = Math.min(WIDEST, columns - 1 - label.length - counts.length - ' [] '.length);
  if (step.of <= 1 || room < NARROWEST) return describeStep(step, locale).slice(0, columns - 1);
  const full = Math.round((room * step.done) / step.of);
  return `${label} [${'='.repeat(full).padEnd(room)}] ${counts}`;
}

function counted({ done, of }: Step, { tag, building }: Locale): string {
  const number = new Intl.NumberFormat(tag);
  return fill(building.counted, { done: number.format(done), of: number.format(of) });
}
