import { redigested } from '../../build/hostile-host/lock-text.ts';
import { brokenOff, bytes, endless, headed, type Reply, sentTo, status, text } from './lies.ts';

/** What is done to a file, what a reader is told then, and how the host does it. */
export type Damage = readonly [what: string, told: string, reply: Reply];

const SOME_PAGE = '<!doctype html><html lang="sv"><title>Hej</title><p>Hej</p></html>';
/** Nobody listens there. */
const ELSEWHERE = 'http://127.0.0.1:9/x.bin';

export const lastBit: Reply = bytes((file) => file.with(-1, file.at(-1)! ^ 1));

/** Done to a note. */
export const NOTE_DAMAGES: Damage[] = [
  ['its last bit changed', 'är skadad', lastBit],
  ['its first byte changed', 'är skadad', bytes((file) => file.with(0, 0))],
  ['its nonce changed', 'är skadad', bytes((file) => file.with(7, file[7]! ^ 128))],
  ['its middle zeroed', 'är skadad', bytes((file) => file.fill(0, 2000, 2100))],
  ['another version', 'nyare form', bytes((file) => file.with(4, 2))],
  ['its end missing', 'är skadad', bytes((file) => file.subarray(0, -16))],
  ['a byte more', 'är skadad', bytes((file) => Buffer.concat([file, Buffer.of(0)]))],
  ['nothing in it', 'är skadad', bytes(() => '')],
  ['a page for an answer', 'finns inte', headed({ 'Content-Type': 'text/html' })],
  ['a page called something else', 'är skadad', bytes(() => SOME_PAGE)],
  ['404 for an answer', 'finns inte', status(404)],
  ['500 for an answer', 'fel 500', status(500)],
  ['half of it missing', 'gick inte att nå', brokenOff],
  ['a packing it has not', 'gick inte att nå', headed({ 'Content-Encoding': 'gzip' })],
  ['the lock in its place', 'är skadad', sentTo('/m/lock.json')],
  ['a way in a circle', 'gick inte att nå', sentTo('?again')],
  ['a way to another origin', 'gick inte att nå', sentTo(ELSEWHERE)],
];

/** As a hostile host does, with a right digest. */
const edit = (change: (lock: string) => string): Reply => text((lock) => redigested(change(lock)));
const value = (name: string, json: string): Reply =>
  edit((lock) => lock.replace(new RegExp(`"${name}":\\d+`), `"${name}":${json}`));

/** Done to `lock.json`. None of them may set the passphrase to work. */
export const LOCK_DAMAGES: Damage[] = [
  ['2^31 KiB', 'inte är säker', value('memoryKiB', '2147483648')],
  ['2^53 KiB', 'inte är säker', value('memoryKiB', '9007199254740992')],
  ['1e308 KiB', 'inte är säker', value('memoryKiB', '1e308')],
  ['one KiB more than there may be', 'inte är säker', value('memoryKiB', '131073')],
  ['one KiB less than is safe', 'inte är säker', value('memoryKiB', '19455')],
  ['no memory', 'inte är säker', value('memoryKiB', '0')],
  ['four thousand million passes', 'inte är säker', value('passes', '4294967295')],
  ['one pass', 'inte är säker', value('passes', '1')],
  ['sixteen million lanes', 'inte är säker', value('parallelism', '16777215')],
  ['memory in text', 'är skadad', value('memoryKiB', '"24576"')],
  ['an epoch beyond all', 'är skadad', value('epoch', '1e999')],
  ['a digit changed', 'är skadad', text((lock) => lock.replace('"epoch":1', '"epoch":2'))],
  ['its end missing', 'är skadad', bytes((lock) => lock.subarray(0, -1))],
  ['a field twice', 'är skadad', edit((lock) => lock.replace('{', '{"format":1,'))],
  ['__proto__', 'är skadad', edit((lock) => lock.replace('{', '{"__proto__":{"format":1},'))],
  ['a later format', 'nyare form', value('format', '2')],
  ['a format that is no text', 'nyare form', value('format', '{"toString":1,"valueOf":1}')],
  ['lists in lists', 'nyare form', value('format', '['.repeat(1e5) + ']'.repeat(1e5))],
  ['a hundred million characters', 'är skadad', bytes(() => Buffer.alloc(1e8, ' '))],
  ['no end', 'är skadad', endless],
  ['a page', 'inga låsta sidor', headed({ 'Content-Type': 'text/html' })],
  ['404', 'inga låsta sidor', status(404)],
  ['503', 'fel 503', status(503)],
  ['nothing in it', 'är skadad', bytes(() => '')],
  ['half of it missing', 'gick inte att nå', brokenOff],
  ['a packing it has not', 'gick inte att nå', headed({ 'Content-Encoding': 'gzip' })],
  ['a way to another origin', 'gick inte att nå', sentTo(ELSEWHERE)],
];

/** As much work as a lock may ask for. */
export const MOST_WORK: Reply = edit((lock) =>
  lock.replace(/"memoryKiB":\d+,"passes":\d+/, '"memoryKiB":131072,"passes":4'),
);
