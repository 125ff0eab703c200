import { mountSearch } from '../search/box.ts';
import { createEngine } from '../search/engine.ts';
import { OPEN_RESULT, type OpenResult } from '../search/open-result.ts';
import { sealedFiles } from '../search/sealed-files.ts';
import { element } from '../element.ts';
import { explain, failureOf } from '../explain.ts';
import { dateIn } from '../../schedule/date-in.ts';
import type { View, ViewContext } from './view.ts';

/** The members' search: the same box as the public one, over the sealed index. */
export function searchView(context: ViewContext): View {
  const { config, signal } = context;
  const root = element('div', { class: 'search' });
  const { title, heading } = config.words.search;
  return {
    title,
    content: [element('h1', { class: 'text-title', tabindex: '-1' }, heading), root],
    shown() {
      const { ready, close } = mountSearch(root, engine(context), config.searchWords, {
        label: config.searchWords.memberLabel,
        tag: config.tag,
        today: dateIn(config.timeZone, context.now),
        advise: (error) => advice(error, config),
      });
      signal.addEventListener('abort', close, { once: true });
      root.addEventListener(OPEN_RESULT, (event) => open(event, context));
      return ready;
    },
  };
}

/** What was searched for is handed over in memory: in an address or a store others could read it. */
function open(event: Event, { follow }: ViewContext): void {
  const { url, sought, language } = (event as CustomEvent<OpenResult>).detail;
  if (follow(url, { sought, language })) event.preventDefault();
}

function engine({ config, blobs }: ViewContext): ReturnType<typeof createEngine> {
  const open = (route: string): Promise<Uint8Array> => blobs.bytes({ route, type: 'index' });
  return createEngine({
    program: `${config.base}/pagefind/pagefind.js`,
    // Nothing lies here: the shim serves what is asked for under it.
    at: `${config.base}/m/index/`,
    open: sealedFiles(open),
  });
}

/** What a reader can do when the index cannot be read. */
function advice(error: unknown, config: ViewContext['config']): string {
  const failure = failureOf(error, 'blob');
  const network = failure.code === 'offline' || failure.code === 'server';
  return network ? explain(failure, config) : config.searchWords.failedDamaged;
}
