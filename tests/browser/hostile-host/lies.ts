import type { ServerResponse } from 'node:http';

/** What a host answers in place of a file. */
export type Reply = (response: ServerResponse, file: Uint8Array) => unknown;

export const bytes =
  (change: (file: Buffer) => Uint8Array | string): Reply =>
  (response, file) =>
    response.end(change(Buffer.from(file)));

export const text = (change: (file: string) => string): Reply =>
  bytes((file) => change(file.toString()));

export const status =
  (code: number): Reply =>
  (response, file) =>
    response.writeHead(code, { 'Content-Type': 'application/octet-stream' }).end(file);

export const headed =
  (headers: Record<string, string>): Reply =>
  (response, file) =>
    response.writeHead(200, headers).end(file);

export const sentTo =
  (address: string): Reply =>
  (response) =>
    response.writeHead(302, { Location: address }).end();

/** Sends all but the end, and hangs up. */
export const brokenOff: Reply = (response, file) => {
  response.writeHead(200, { 'Content-Length': file.length });
  response.write(file.subarray(0, -1), () => response.destroy());
};

/** Sends half, and then nothing for ever. */
export const stalled: Reply = (response, file) => {
  response.writeHead(200, { 'Content-Length': file.length });
  response.write(file.subarray(0, file.length / 2));
};

export const silent: Reply = () => undefined;

/** Goes on sending zeros for as long as anyone listens. */
export const endless: Reply = (response) => {
  const part = Buffer.alloc(1024 * 1024);
  const send = (): void => {
    while (!response.destroyed && response.write(part));
  };
  response.on('drain', send);
  send();
};
