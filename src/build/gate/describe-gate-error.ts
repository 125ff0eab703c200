import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import { printable } from '../../locales/printable.ts';
import type { GateError } from './gate-error.ts';
import type { Leak } from './leak.ts';

type Words = Locale['commands']['gate'];

/** What the gate found, one line for each leak and first what it means. */
export function describeGateError({ code, leaks, path }: GateError, { commands }: Locale): string {
  const words = commands.gate;
  if (code === 'unreadable') return fill(words.unreadable, { path });
  // A file name may hold line breaks of its own.
  const lines = leaks.map((leak) => printable(describeLeak(leak, words)));
  const onlyPeople = leaks.every(({ kind }) => kind === 'person');
  const said = onlyPeople ? words.person : words.leak;
  const { one, many } = words.places;
  const places = leaks.length === 1 ? one : fill(many, { n: leaks.length });
  return [fill(said, { places }), ...lines].join('\n');
}

function describeLeak(leak: Leak, words: Words): string {
  const { kind, file, source, excerpt, how } = leak;
  if (kind === 'unopened')
    return fill(words.found.unopened, { file, why: words.unopened[excerpt] });
  return fill(words.found[kind], { file, source, excerpt, how });
}
