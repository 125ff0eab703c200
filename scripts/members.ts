import { text } from 'node:stream/consumers';
import { contentFolder, printHelp, runCommand } from './command.ts';
import { parseStrictly } from '../src/build/errors/arguments.ts';
import {
  add,
  type Issued,
  link,
  list,
  revoke,
  type Workplace,
} from '../src/build/members/command.ts';
import { MembersError } from '../src/build/members/error.ts';
import { memberName } from '../src/build/members/roll.ts';
import { describeIssued, describeListed, issuedJson } from '../src/build/members/report.ts';
import { readSiteFacts } from '../src/build/read/site-facts.ts';
import { buildTime } from '../src/build/site/build-time.ts';
import { fill } from '../src/locales/fill.ts';

const options = {
  content: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
  'passphrase-stdin': { type: 'boolean', default: false },
} as const;

function readArguments(): { values: Values; action: string; names: string[] } {
  const { values, positionals } = parseStrictly({ options, allowPositionals: true });
  const [action = '', ...names] = positionals;
  return { values, action, names };
}

type Values = ReturnType<typeof parseStrictly<{ options: typeof options }>>['values'];

function oneName(action: string, names: string[]): string {
  const [name, ...more] = names;
  if (more.length > 0)
    throw new MembersError('name-parted', { command: action, name: names.join(' ') });
  if (name === undefined) throw new MembersError('name-missing', { command: action });
  return memberName(name);
}

function printIssued(issued: Issued, { locale }: Workplace, json: boolean): void {
  console.log(json ? JSON.stringify(issuedJson(issued)) : describeIssued(issued, locale));
}

async function chosenPassphrase(): Promise<string> {
  return (await text(process.stdin)).replace(/\r?\n$/, '');
}

async function run(place: Workplace): Promise<void> {
  const { values, action, names } = readArguments();
  const words = place.locale.commands.members;
  const { json } = values;
  if (values.help) {
    printHelp(words.help);
    return;
  }
  if (values['passphrase-stdin'] && action !== 'add') {
    throw new MembersError('bad-argument', { detail: '--passphrase-stdin' });
  }
  if (action === 'add') {
    const name = oneName(action, names);
    const chosen = values['passphrase-stdin'] ? await chosenPassphrase() : undefined;
    printIssued(await add(place, name, chosen), place, json);
  } else if (action === 'link') {
    printIssued(await link(place, oneName(action, names)), place, json);
  } else if (action === 'revoke') {
    const revoked = await revoke(place, oneName(action, names));
    const { ended: date, ...rest } = revoked;
    console.log(json ? JSON.stringify(revoked) : fill(words.revoked, { ...rest, date }));
  } else if (action === 'list') {
    if (names.length > 0) throw new MembersError('bad-argument', { detail: names.join(' ') });
    const listed = await list(place);
    console.log(json ? JSON.stringify(listed) : describeListed(listed, place.locale));
  } else {
    throw new MembersError('bad-action', { action });
  }
}

await runCommand(async () => {
  const content = contentFolder();
  const { locale } = readSiteFacts(content);
  const { env: environment } = process;
  const now = buildTime(environment);
  await run({ content, folder: process.cwd(), environment, locale, now });
});
