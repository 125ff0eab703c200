import type { Tab } from './engine.ts';

/** How long a page may take to do what is expected of it, milliseconds. */
const DEADLINE = 20_000;
const PAUSE = 50;

/**
 * Looks into a page again and again until a function there returns something true.
 *
 * @returns what it returned
 * @throws {Error} after 20 seconds, with what was looked for and where the page was then
 */
export async function until<Args extends unknown[], Result>(
  tab: Pick<Tab, 'evaluate'>,
  look: (...args: Args) => Result,
  ...args: Args
): Promise<NonNullable<Awaited<Result>>> {
  const deadline = Date.now() + DEADLINE;
  let failure = '';
  while (Date.now() < deadline) {
    try {
      const result = await tab.evaluate(look, ...args);
      if (result) return result;
      failure = '';
    } catch (error) {
      // Pages that are just being left cannot answer.
      failure = String(error);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  const where = await tab.evaluate(() => `${location.href} «${document.body.innerText}»`);
  throw new Error(`Not so: ${look.toString()} ${JSON.stringify(args)} at ${where} ${failure}`);
}
