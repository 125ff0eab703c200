import type { gate as shape } from '../../sv/commands/gate.ts';

/** What the gate at the end of a build has found; values are filled in by the caller. */
export const gate: typeof shape = {
  places: { one: 'one place', many: '{n} places' },
  leak:
    'Build stopped: what is only for members can be read in {places}. Nothing has been ' +
    'published. If a public page says the same on purpose, reword it in the note or rename the ' +
    'attachment. If not, the fault is in the code of the site, not in the notes.',
  person:
    'Build stopped: someone who has asked not to be named can be seen in {places}. Nothing ' +
    'has been published. If it is an attachment, take the name out of it, or replace it.',
  unreadable:
    'Build stopped: {path} cannot be read, so nobody can say that the members’ texts are ' +
    'protected. Nothing has been published.',
  found: {
    text: '{file}: text from {source} ({how}): "{excerpt}"',
    words: '{file}: words that only members’ texts use, such as {source} ({how}): {excerpt}',
    name: '{file}: a name that must not be seen ({how}): {excerpt}',
    person: '{file}: the name of someone who has asked not to be named ({how}): {excerpt}',
    file: '{file}: the content of the attachment {excerpt} to {source} ({how})',
    unopened: '{file}: {why}',
  },
  unopened: {
    bomb: 'unpacks to so much that it cannot be checked',
    damaged: 'is packed but damaged and cannot be checked',
    encrypted: 'is an archive with a password and cannot be checked',
    unknown: 'is packed in a way that cannot be checked; use zip',
    deep: 'is packed in too many layers to be checked',
  },
};
