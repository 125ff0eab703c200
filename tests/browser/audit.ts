import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Has every page of a context, opened from now on, carry axe. No policy stops the debugger. */
export async function carryAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: axe.source });
}

/**
 * What axe finds against a page as it is now.
 *
 * @param rules these alone; by default all of WCAG 2.2 A and AA and what axe counts as good practice
 */
function audit(page: Page, rules?: string[]): Promise<string[]> {
  return page.evaluate(
    async ({ tags, rules }) => {
      const runOnly =
        rules === undefined
          ? ({ type: 'tag', values: tags } as const)
          : ({ type: 'rule', values: rules } as const);
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly,
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, any, all, none }) =>
            `${id} ${target.join(' ')}: ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`,
        ),
      );
    },
    { tags: TAGS, rules },
  );
}

/** Rules whose answer depends on colours. */
const LOOKS = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
];

const NARROW = { width: 390, height: 844 };
const WIDE = { width: 1280, height: 900 };

/** Waits until a page shows what it has to show: its scripts fill headings as they go. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1:visible').first().waitFor();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('h1, h2, h3')].every(
      (heading) => !heading.checkVisibility() || heading.textContent.trim() !== '',
    ),
  );
}

/**
 * What axe finds by every rule in a narrow light window and a wide dark one, so that each theme and
 * each width is seen; and, where the system forces its colours, by the rules that look at them.
 */
export async function auditLooks(page: Page): Promise<string[]> {
  const found: string[] = [];
  const look = async (name: string, rules?: string[]): Promise<void> => {
    found.push(...(await audit(page, rules)).map((fault) => `${name}: ${fault}`));
  };
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(NARROW);
  await look('narrow, light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(WIDE);
  await look('wide, dark');
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await look('wide, forced colours', LOOKS);
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
}
