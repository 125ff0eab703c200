import { isSession, type Session } from './session.ts';

type Message = { type: 'ask' } | { type: 'session'; session: unknown } | { type: 'locked' };

export interface SessionListener {
  /** The open session of this tab, `null` while it is locked. */
  current: () => Session | null;
  receive: (session: Session) => void;
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
    if (this.#channel !== null || typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(this.#name);
    this.#channel.onmessage = ({ data }: MessageEvent<Message>) => {
      this.#hear(data);
    };
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
    if (message.type === 'session' && isSession(message.session)) receive(message.session);
    const session = message.type === 'ask' ? current() : null;
    if (session !== null) this.#send({ type: 'session', session });
  }

  #send(message: Message): void {
    this.#channel?.postMessage(message);
  }
}
