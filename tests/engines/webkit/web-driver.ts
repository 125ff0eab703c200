/** How long the driver may take to answer its first request, milliseconds. */
const START = 20_000;
const PAUSE = 25;

/**
 * A client of a WebDriver: the dozen commands that the tests need. selenium-webdriver would bring
 * 17 MB of programs that download browsers, for what are requests of JSON.
 *
 * @see https://www.w3.org/TR/webdriver2/
 */
export class WebDriver {
  readonly #address: string;
  #last: Promise<unknown> = Promise.resolve();

  /** @param address of the driver, or of one of its sessions */
  constructor(address: string) {
    this.#address = address;
  }

  /** Waits until the driver answers. */
  async ready(): Promise<void> {
    const deadline = Date.now() + START;
    for (;;) {
      try {
        await this.get('/status');
        return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    }
  }

  /** @returns a client of the new session, and what the driver says of its browser */
  async newSession(wanted: object): Promise<{ session: WebDriver; version: string }> {
    const capabilities = { alwaysMatch: wanted };
    const made = (await this.post('/session', { capabilities })) as {
      sessionId: string;
      capabilities: { browserVersion: string };
    };
    const session = new WebDriver(`${this.#address}/session/${made.sessionId}`);
    return { session, version: made.capabilities.browserVersion };
  }

  get(path: string): Promise<unknown> {
    return this.#send('GET', path);
  }

  post(path: string, body: object = {}): Promise<unknown> {
    return this.#send('POST', path, JSON.stringify(body));
  }

  delete(path: string): Promise<unknown> {
    return this.#send('DELETE', path);
  }

  /** Does something in one window; a session has only one at a time that it talks to. */
  inWindow<Result>(handle: string, action: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(async () => {
      await this.post('/window', { handle });
      return action();
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #send(method: string, path: string, body: string | null = null): Promise<unknown> {
    const response = await fetch(this.#address + path, { method, body });
    const { value } = (await response.json()) as { value: unknown };
    if (response.ok) return value;
    const { error, message } = value as { error: string; message: string };
    throw new Error(`${method} ${path}: ${error}: ${message}`);
  }
}
