import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import { describeError } from '../errors/describe-error.ts';
import { reportText } from '../check/report-text.ts';
import type { Display } from '../report/display.ts';
import type { Reading } from './reading.ts';
import type { Preview } from './preview.ts';

/** Warnings that are told one by one. */
const MOST = 30;

/** Says in a terminal what a preview finds, the same thing once only. */
export class Reporter {
  readonly #say: Pick<Console, 'log' | 'error'>;
  readonly #display: Display;
  readonly #clock: () => Date;
  #locale: Locale | null = null;
  #last = '';

  constructor(say: Pick<Console, 'log' | 'error'>, display: Display, clock: () => Date) {
    this.#say = say;
    this.#display = display;
    this.#clock = clock;
  }

  /** After each reading. */
  report({ reading, state }: Pick<Preview, 'reading' | 'state'>): void {
    this.#locale = reading.locale;
    const found = this.#findings(reading);
    const { shows } = state;
    if (found !== this.#last && found !== '') this.#say.error(`\n${found}\n`);
    this.#last = found;
    const { clean, updated, stale, nothing } = reading.locale.preview;
    const done = found === '' ? clean : updated;
    const time = this.#clock().toLocaleTimeString(reading.locale.tag);
    this.#say.log(fill({ all: done, stale, nothing }[shows], { time }));
  }

  /** Something went wrong that is no fault of the content. */
  failed(error: unknown): undefined {
    this.#say.error(this.#locale === null ? error : describeError(error, this.#locale));
  }

  ready(url: string): void {
    const words = this.#locale?.preview;
    if (words) this.#say.log([fill(words.ready, { url }), words.hint].join('\n'));
  }

  ended(): void {
    if (this.#locale) this.#say.log(this.#locale.preview.stopped);
  }

  #findings({ checked, failure, locale }: Reading): string {
    if (checked === null) return failure ?? '';
    if (checked.findings.length === 0) return '';
    const { error = [], warning = [] } = Object.groupBy(
      checked.findings,
      ({ problem }) => problem.severity,
    );
    if (warning.length <= MOST) return reportText(checked, this.#display);
    const more = fill(locale.preview.more, { n: warning.length });
    const errors =
      error.length === 0 ? [] : reportText({ ...checked, findings: error }, this.#display);
    return [errors, more].flat().join('\n');
  }
}
