import type { Report } from './report.ts';

/** Does one part after the other, and goes on where one fails. */
export class Attempts {
  readonly failures: Report['failures'] = [];

  /** @returns null where it failed, which is told at once and kept for the end */
  async try<T>(what: string, work: () => T | Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      console.error(`  ${what} could not be measured: ${why}`);
      this.failures.push({ what, why });
      return null;
    }
  }
}
