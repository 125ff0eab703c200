import { Failure } from './failure.ts';

/**
 * Fetches a file of the site's own.
 *
 * @returns `null` when the site does not have it
 * @throws {Failure} `offline` when nothing answers, `server` when the answer is a fault
 */
export async function fetchOwn(address: string, options: RequestInit): Promise<Response | null> {
  const response = await answer(address, options);
  if (response.status === 404 || response.status === 410) return null;
  if (!response.ok) throw new Failure('server', { status: String(response.status) });
  // Hosts set up for one-page applications answer a missing file with a page and "200 OK".
  if (response.headers.get('content-type')?.startsWith('text/html') === true) return null;
  return response;
}

async function answer(address: string, options: RequestInit): Promise<Response> {
  try {
    return await fetch(address, options);
  } catch (error) {
    if (options.signal?.aborted === true) throw error;
    throw new Failure('offline');
  }
}
