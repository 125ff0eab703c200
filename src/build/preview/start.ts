import type { PreviewState } from '../../locales/preview-state.ts';
import { demoMembers } from '../members/demo.ts';
import { freePort, LOOPBACK } from '../serve/serve.ts';
import { answerer } from './answer.ts';
import { startAstro } from './astro-server.ts';
import { Pages } from './pages.ts';
import { Preview } from './preview.ts';
import { SealedFiles } from './sealed-files.ts';

/** Milliseconds between two looks at the content folder. */
const LOOK = 200;
/** How many times longer than a look the wait for the next one is, at least. */
const SHARE = 10;
/** Milliseconds after a change until it is told of. */
const LATER = 300;

interface StartOptions {
  /** The content folder. */
  dir: string;
  /** The first port to try. */
  port: number;
  clock: () => Date;
  /** Called with what was read, at the start and after each change of the content. */
  read: (preview: Preview) => void;
  /** Told what else went wrong; the preview goes on. */
  failed: (error: unknown) => undefined;
}

interface RunningPreview {
  /** Address of the first page. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Shows a content folder as a site while it is being written, on this machine only. Whatever the
 * content comes to hold does not end it. The folder is looked at again and again instead of watched:
 * that works on network drives too, and through every way in which editors save.
 *
 * @throws {ServeError} `port-taken`, `not-allowed`
 */
export async function startPreview({
  dir,
  port: wanted,
  clock,
  read,
  failed,
}: StartOptions): Promise<RunningPreview> {
  const port = await freePort(LOOPBACK, wanted);
  const { members } = await demoMembers();
  const preview = new Preview({ dir, clock, members });
  const answer = answerer({ preview, sealed: new SealedFiles(members), failed });
  const state = (): PreviewState => preview.state;
  const pages = new Pages(preview, (book) => startAstro({ port, book, answer, state }));
  await pages.ready();
  preview.listen((change) => {
    pages.renew().catch(failed);
    // Pages first: what is told in a terminal can wait.
    if (change === 'read') setTimeout(read, LATER, preview);
  });
  read(preview);
  let looking: NodeJS.Timeout;
  const look = (): void => {
    const began = performance.now();
    preview.look();
    looking = setTimeout(look, Math.max(LOOK, SHARE * (performance.now() - began)));
  };
  look();
  return {
    url: `http://localhost:${port}${preview.book.base}/`,
    close: async () => {
      clearTimeout(looking);
      await pages.stop();
    },
  };
}
