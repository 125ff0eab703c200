import type { Page } from 'playwright-core';

/** What came of the attempts. */
export interface Outcome {
  /** Names of attempts that ran something. */
  ran: string[];
  /** Directives that stopped something. */
  stoppedBy: string[];
}

declare global {
  interface Window {
    ran: (name: string) => void;
    outcome: Outcome;
  }
  // The lib's DOM has no Trusted Types.
  var trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
}

/** Names of what {@link markup} and {@link tryCode} run or ask another origin for where they may. */
export const attempts = {
  running: ['inline', 'handler', 'link', 'eval', 'function', 'timer', 'html', 'policy', 'document'],
  asking: [
    ...['script', 'picture', 'sheet', 'style', 'attribute', 'film', 'frame', 'object', 'base'],
    ...['fetch', 'beacon', 'socket', 'worker', 'module', 'added', 'image', 'form'],
  ],
};

/** What an attacker would like to have in a page's HTML. */
export function markup(elsewhere: string): string {
  return `<script>ran('inline')</script>
<img src="/nothing.png" onerror="ran('handler')">
<a id="link" href="javascript:ran('link')">…</a>
<script src="${elsewhere}/script"></script>
<link rel="modulepreload" href="${elsewhere}/module">
<img src="${elsewhere}/picture">
<link rel="stylesheet" href="${elsewhere}/sheet">
<style>@import url(${elsewhere}/style);</style>
<p style="background: url(${elsewhere}/attribute)">…</p>
<video src="${elsewhere}/film" preload="auto"></video>
<iframe name="frame" src="${elsewhere}/frame"></iframe>
<object data="${elsewhere}/object"></object>
<base href="${elsewhere}/"><img src="base">
<form id="form" method="post" action="${elsewhere}/form" target="frame"></form>`;
}

/** Notes what runs and what is stopped, on every page that is opened from now on. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.outcome = { ran: [], stoppedBy: [] };
    window.ran = (name) => window.outcome.ran.push(name);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      window.outcome.stoppedBy.push(effectiveDirective);
    });
  });
}

/** Does what an attacker would like a script to do, and waits until the page is at rest. */
export async function tryCode(page: Page, elsewhere: string): Promise<Outcome> {
  await page.evaluate(async (to) => {
    const attempt = async (work: () => unknown): Promise<void> => {
      // A later task, since browsers let their developer tools evaluate anything.
      await new Promise((done) => setTimeout(done));
      try {
        await work();
      } catch {
        // Being refused is one way of being stopped; what came of it is what counts.
      }
    };
    const at = (id: string): HTMLElement => document.getElementById(id)!;
    const blob = (text: string, type: string): string =>
      URL.createObjectURL(new Blob([text], { type }));
    await attempt(() => {
      at('link').click();
    });
    await attempt(() => (0, eval)('ran("eval")') as unknown);
    // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-call
    await attempt(() => new Function('ran("function")')() as unknown);
    // oxlint-disable-next-line typescript/no-implied-eval
    await attempt(() => setTimeout('ran("timer")'));
    await attempt(() => {
      at('link').innerHTML = '<img src="/nothing.png" onerror="ran(\'html\')">';
    });
    await attempt(() => {
      trustedTypes.createPolicy('other', {});
      window.ran('policy');
    });
    await attempt(() => fetch(`${to}/fetch`, { mode: 'no-cors' }));
    await attempt(() => navigator.sendBeacon(`${to}/beacon`));
    await attempt(() => new WebSocket(`${to.replace('http', 'ws')}/socket`));
    await attempt(() => new Worker(blob(`fetch('${to}/worker')`, 'text/javascript')));
    await attempt(() => {
      const frame = document.createElement('iframe');
      frame.src = blob('<script>parent.ran("document")</script>', 'text/html');
      document.body.append(frame);
    });
    await attempt(() => {
      const added = document.createElement('script');
      added.src = `${to}/added`;
      document.body.append(added);
    });
    await attempt(() => (new Image().src = `${to}/image`));
    await attempt(() => {
      (at('form') as HTMLFormElement).submit();
    });
  }, elsewhere);
  await page.waitForLoadState('networkidle');
  const { ran, stoppedBy } = await page.evaluate(() => window.outcome);
  return { ran: ran.sort(), stoppedBy: [...new Set(stoppedBy)].sort() };
}
