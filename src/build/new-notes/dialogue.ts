import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import { oneLine } from '../../model/new-notes/read-presenters.ts';
import type { Understood } from './understand.ts';

/** Someone who answers. */
export interface Answerer {
  /** Puts a question and waits for the line that answers it. Rejects when there will be none. */
  ask: (question: string) => Promise<string>;
  say: (text: string) => void;
}

/** Questions in a locale's words, put again until the answer is understood. */
export class Dialogue {
  readonly #answerer: Answerer;
  readonly #words: Locale['newNotes'];

  constructor(answerer: Answerer, locale: Locale) {
    this.#answerer = answerer;
    this.#words = locale.newNotes;
  }

  /** The answer on one line, or null for none. */
  async ask(
    question: keyof Locale['newNotes']['questions'],
    values: Record<string, string> = {},
  ): Promise<string | null> {
    const answer = await this.#answerer.ask(fill(this.#words.questions[question], values));
    return oneLine(answer) || null;
  }

  /** Asks until an answer, or none, is understood. */
  async askFor<T>(
    question: keyof Locale['newNotes']['questions'],
    values: Record<string, string>,
    understand: (answer: string | null) => Understood<T>,
  ): Promise<T> {
    for (;;) {
      const { value, why } = understand(await this.ask(question, values));
      if (why === null) return value;
      this.#answerer.say(why);
    }
  }

  /** A question to be answered by yes or no. */
  async confirm(
    question: keyof Locale['newNotes']['questions'],
    values: Record<string, string>,
  ): Promise<boolean> {
    const { answers, again } = this.#words;
    return this.askFor(question, values, (answer) => {
      if (means(answer, answers.yes)) return { value: true, why: null };
      if (means(answer, answers.no)) return { value: false, why: null };
      return { value: null, why: again.yesNo };
    });
  }
}

/** Whether an answer is one of some words, or the beginning of one. */
export function means(answer: string | null, words: string[]): boolean {
  if (answer === null) return false;
  return words.some((word) => word.startsWith(answer.toLowerCase()));
}
