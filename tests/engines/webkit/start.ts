import { closable, temporaryFolder } from '../closable.ts';
import type { Engine, Profile, Tab } from '../engine.ts';
import { callSource } from '../script-source.ts';
import { startDisplay } from './display.ts';
import type { WebKitPrograms } from './find.ts';
import { freePort } from './free-port.ts';
import { startGroup } from './process-group.ts';
import { WebDriver } from './web-driver.ts';

/** Keeps the desktop's services out: they would be started, and stay. */
const ALONE = { GSETTINGS_BACKEND: 'memory', GTK_A11Y: 'none', NO_AT_BRIDGE: '1' };

export const webkit: Engine<WebKitPrograms> = {
  name: 'WebKit',
  // What is steered from outside is an automation session, of which WebKit keeps nothing.
  kinds: ['ordinary', 'private'],
  walked: false,
  start,
};

function start(programs: WebKitPrograms): Promise<Profile> {
  return closable(async (ends) => {
    const server = await startDriver(programs, ends);
    const { session, version } = await server.newSession({
      'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
    });
    ends(() => session.delete(''));
    return {
      version: `WebKitGTK ${version}`,
      open: async (place) => {
        // A new tab lies behind the first one.
        const type = place === 'behind' ? 'tab' : 'window';
        const { handle } = (await session.post('/window/new', { type })) as {
          handle: string;
        };
        return tabOf(session, handle);
      },
      restart: null,
      lives: () =>
        session.get('/window/handles').then(
          () => true,
          () => false,
        ),
    };
  });
}

async function startDriver(
  { driver, display }: WebKitPrograms,
  ends: (end: () => unknown) => void,
): Promise<WebDriver> {
  const { folder, remove } = temporaryFolder('webkit');
  ends(remove);
  const screen = await startDisplay(display);
  ends(screen.stop);
  const port = await freePort();
  const env = { DISPLAY: screen.name, HOME: folder, XDG_RUNTIME_DIR: folder, ...ALONE };
  ends(startGroup(driver, [`--port=${port}`], env).stop);
  const server = new WebDriver(`http://127.0.0.1:${port}`);
  await server.ready();
  return server;
}

function tabOf(session: WebDriver, handle: string): Tab {
  const inTab = <Result>(action: () => Promise<Result>): Promise<Result> =>
    session.inWindow(handle, action);
  const element = async (selector: string): Promise<string> => {
    const found = await session.post('/element', { using: 'css selector', value: selector });
    return `/element/${Object.values(found as object)[0] as string}`;
  };
  const evaluate = (script: string): Promise<unknown> =>
    inTab(() => session.post('/execute/sync', { script: `return ${script}`, args: [] }));
  return {
    goto: (url) => inTab(() => session.post('/url', { url })),
    evaluate: (run, ...args) => evaluate(callSource(run, args)) as never,
    click: async (selector) => {
      // The driver would scroll smoothly, as the page asks, and miss what is still on its way.
      await evaluate(callSource(scrollTo, [selector]));
      return inTab(async () => session.post(`${await element(selector)}/click`));
    },
    type: (selector, text) =>
      inTab(async () => session.post(`${await element(selector)}/value`, { text })),
    reload: () => inTab(() => session.post('/refresh')),
    close: () => inTab(() => session.delete('/window')),
  };
}

function scrollTo(selector: string): void {
  document.querySelector(selector)?.scrollIntoView({ behavior: 'instant', block: 'center' });
}
