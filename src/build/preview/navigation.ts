import type { IncomingMessage, ServerResponse } from 'node:http';

/** Whether a person goes to a page, and not a page to one of its parts. */
export function isNavigation({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html');
}

/** Answers 302, so that no browser remembers it. True, as of a request that is dealt with. */
export function redirect(response: ServerResponse, location: string): true {
  response.writeHead(302, { Location: location }).end();
  return true;
}
