import { isTicket, type Ticket } from './session.ts';

type Message = { type: 'ask' } | { type: 'session'; ticket: unknown } | { type: 'locked' };

interface SessionListener {
  /** The ticket of this tab, `null` while it is locked and where the device is remembered. */
  current: () => Ticket | null;
  receive: (ticket: Ticket) => void;
  locked: () => void;
}

/**
 * Keeps the tabs of one site together: a page opened in a new tab gets the session of the tab it
 * came from, and locking one locks all. Messages never leave the browser and its origin.
 */
export class SessionChannel {
  readonly #name: string;
  readonly #listener: SessionListener;
  #channel: BroadcastChannel | null = null;

  constructor(name: string, listener: SessionListener) {
    this.#name = `traff:${name}`;
    this.#listener = listener;
  }

  /** Begins to listen. */
  open(): void {
    if (this.#channel !== null) return;
    this.#channel = channelOf(this.#name);
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      this.#hear(data);
    });
  }

  /** Stops listening, so that the browser may keep the page for Back. */
  close(): void {
    this.#channel?.close();
    this.#channel = null;
  }

  /** Asks the site's other tabs for an open session; an answer comes to the listener. */
  ask(): void {
    this.#send({ type: 'ask' });
  }

  /** Tells the other tabs that everything was locked. */
  announceLock(): void {
    this.#send({ type: 'locked' });
  }

  #hear(message: Message): void {
    const { current, receive, locked } = this.#listener;
    if (message.type === 'locked') locked();
    if (message.type === 'session' && isTicket(message.ticket)) receive(message.ticket);
    const ticket = message.type === 'ask' ? current() : null;
    if (ticket !== null) this.#send({ type: 'session', ticket });
  }

  #send(message: Message): void {
    this.#channel?.postMessage(message);
  }
}

/** Some browsers have none; Firefox throws where site data is blocked. Then each tab is alone. */
function channelOf(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
