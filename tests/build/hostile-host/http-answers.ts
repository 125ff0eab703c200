import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { FailureCode } from '../../../src/client/failure.ts';

/** An answer that only a real connection can give. */
export interface HttpAnswer {
  what: string;
  reply: (response: ServerResponse, file: Uint8Array) => void;
  codes: Record<'lock' | 'blob', readonly FailureCode[]>;
}

/** Somewhere else on the site. */
export const ELSEWHERE = '/elsewhere.bin';

const damaged = { lock: ['damagedLock'], blob: ['damaged'] } as const;
const offline = { lock: ['offline'], blob: ['offline'] } as const;
const missing = { lock: ['noLock'], blob: ['notFound'] } as const;

export const HTTP_ANSWERS: HttpAnswer[] = [
  {
    what: 'called gzip, and is not',
    reply: (response, file) =>
      void response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(file),
    codes: offline,
  },
  {
    what: 'gzip that breaks off',
    reply(response, file) {
      const packed = gzipSync(file);
      response.writeHead(200, { 'Content-Encoding': 'gzip' });
      response.end(packed.subarray(0, packed.length / 2));
    },
    // Some give what could be unpacked, others none of it.
    codes: { lock: ['damagedLock', 'offline'], blob: ['damaged', 'offline'] },
  },
  {
    what: 'packed twice',
    reply: (response, file) =>
      void response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(gzipSync(file))),
    codes: damaged,
  },
  {
    what: 'shorter than promised',
    reply(response, file) {
      response.writeHead(200, { 'Content-Length': file.length + 1 });
      response.write(file, () => response.destroy());
    },
    codes: offline,
  },
  {
    what: 'cut where it was promised',
    reply: (response, file) =>
      void response.writeHead(200, { 'Content-Length': file.length - 1 }).end(file.subarray(0, -1)),
    codes: damaged,
  },
  {
    what: 'closed before a word',
    reply: (response) => response.destroy(),
    codes: offline,
  },
  {
    what: 'nonsense instead of HTTP',
    reply(response) {
      response.socket?.end('TRFF\x01 200 Fine\r\n\r\n');
    },
    codes: offline,
  },
  {
    what: 'sent round in a circle',
    reply: (response) => void response.writeHead(302, { Location: '?again' }).end(),
    codes: offline,
  },
  {
    what: 'sent to another file',
    reply: (response) => void response.writeHead(307, { Location: ELSEWHERE }).end(),
    codes: damaged,
  },
  {
    what: 'sent to a page',
    reply: (response) => void response.writeHead(301, { Location: '/' }).end(),
    codes: missing,
  },
  {
    what: 'in pieces, as parts of a message',
    reply(response, file) {
      const type = 'multipart/byteranges; boundary=x';
      response.writeHead(206, { 'Content-Type': type });
      response.end(Buffer.concat([Buffer.from('--x\r\n\r\n'), file, Buffer.from('\r\n--x--\r\n')]));
    },
    codes: damaged,
  },
];
