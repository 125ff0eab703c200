declare module 'http-compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  /** Middleware that compresses text of at least `threshold` bytes (1024). */
  export default function compression(options?: {
    brotli?: boolean;
    level?: { brotli?: number; gzip?: number };
    threshold?: number;
  }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
