import { once } from 'node:events';
import { request, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STATE_ID, type PreviewState } from '../src/locales/preview-state.ts';
import { ROOT, startNode } from './run-command.ts';

/** A running `npm run dev`. */
export interface RunningPreview {
  /** Address of the first page. */
  url: string;
  origin: string;
  /** All that it has said so far. */
  said: () => string;
  /** As Ctrl+C does; gives its exit code. */
  stop: () => Promise<number | null>;
}

/** A copy of the fixture's content, to be written in and removed. */
export function contentCopy(): { dir: string; remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'traff-preview-'));
  cpSync(join(ROOT, 'tests', 'fixtures', 'site'), dir, { recursive: true });
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** Starts a preview on a free port. */
export async function runPreview(dir: string, port = 0): Promise<RunningPreview> {
  const child = startNode(['scripts/dev.ts', '--content', dir, '--port', String(port)]);
  let text = '';
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (part: Buffer): void => {
      text += part.toString();
      const found = /http:\/\/localhost:\d+\S*\//.exec(text)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    void ended.then(() => reject(new Error(text)));
  });
  const stop = async (): Promise<number | null> => {
    child.kill('SIGINT');
    return ended;
  };
  return { url, origin: new URL(url).origin, said: () => text, stop };
}

interface Asked {
  method?: string;
  headers?: Record<string, string>;
}

interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
}

/** Asks in a connection of its own: the preview may begin anew between two questions. */
export function ask(
  address: string,
  { method = 'GET', headers = {} }: Asked = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { method, headers, agent: false }, (response) => {
      buffer(response).then((bytes) => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes });
      }, reject);
    });
    asked.on('error', reject).end();
  });
}

/** A page as a browser asks for it, redirected or not, and what the preview says of itself in it. */
export async function visit(address: string): Promise<{
  status: number;
  html: string;
  state: PreviewState;
}> {
  const { status, headers, bytes } = await ask(address, { headers: { Accept: 'text/html' } });
  if (headers.location !== undefined) return visit(new URL(headers.location, address).href);
  const html = bytes.toString();
  const data = new RegExp(`id="${STATE_ID}">(.*?)</script>`, 's').exec(html)?.[1];
  return { status, html, state: JSON.parse(data ?? 'null') as PreviewState };
}
