import type { members as shape } from '../../sv/commands/members.ts';

/** Words of `npm run members`; values are filled in by the caller. */
export const members: typeof shape = {
  /** Names the secret in an invitation's address; permanent. */
  parameter: 'key',
  errors: {
    'key-missing':
      'The key TRAFF_KEY is missing, and members.json cannot be read without it. Put the line ' +
      'TRAFF_KEY=… in the file .env, or set the environment variable TRAFF_KEY. If the key is ' +
      'lost: move members.json away and start over; all members then need new passphrases.',
    'key-malformed':
      'TRAFF_KEY is not a whole key. It starts with traff-key-1- and has 48 characters after that. ' +
      'Copy it again: a character is wrong, missing or added.',
    'key-wrong':
      'TRAFF_KEY is a whole key, but not that of this members.json. Use the key that was made ' +
      'together with it. Nothing was changed.',
    'members-missing': 'There is no members.json in {dir} yet. Start with "add NAME".',
    'members-damaged':
      'members.json is damaged or was changed by hand ({what}). Restore a whole version from git. ' +
      'Nothing was changed.',
    'members-unsupported':
      'members.json was written by a newer version of Träff. Update the program. Nothing was changed.',
    'members-parameters':
      'members.json asks for key stretching that is too weak or too heavy. Restore a whole ' +
      'version from git. Nothing was changed.',
    'members-busy':
      'Another members command is running. If not, remove the file {file} and try again.',
    'no-content': 'The content folder {dir} does not exist. Give the right one with --content.',
    'name-missing': 'Write a name after {command}, such as: {command} "Anna Ek".',
    'name-parted': 'Put quotation marks around the name: {command} "{name}".',
    'name-malformed': 'A name has 1 to 80 visible characters, not {name}.',
    'name-taken':
      '{name} has a passphrase already. If it is lost, run "revoke" first and then "add" again. ' +
      'For another invitation, run "link".',
    'name-unknown': 'There is no member called {name}. Run "list" to see all.',
    'name-unknown-near': 'There is no member called {name}. Did you mean {near}?',
    'name-ended': '{name} was revoked on {date} already.',
    'passphrase-taken': 'This passphrase is or was in use. Choose another.',
    'passphrase-untypable':
      'The passphrase holds the character {sign}, which nobody can type into the form. Write it on ' +
      'a single line, without characters that cannot be seen, as UTF-8. Nothing was changed.',
    'passphrase-weak': 'The passphrase is too weak: {why}. Nothing was changed.',
    'too-many': 'No room for {name}: members.json holds at most 4,096 passphrases.',
    'bad-action': 'Not understood: "{action}". Choose add, list, revoke or link.',
    'bad-argument': 'Argument not understood: {detail}. Try --help.',
  },
  weak: {
    short: 'it needs at least {shortest} characters',
    long: 'it may have at most {longest} characters',
    guessable:
      'it can be guessed in about 10^{guesses} tries, and should take at least 10^{least}. ' +
      'Use more words that do not belong together, or let "add" make one',
  },
  firstKey:
    'A key for the site was made:\n\n  TRAFF_KEY={key}\n\n' +
    'Keep it in a password manager, and set it as the secret TRAFF_KEY where the site is built.\n' +
    'Never put it in git. If it is lost, all members need new passphrases.',
  keySaved: 'It is now also in {file}, so that the next command here finds it.',
  keyNotSaved:
    'It is not stored anywhere. Set the environment variable TRAFF_KEY before the next command.',
  added: '{name} is added.',
  passphrase: 'Passphrase ({bits} bits): {passphrase}',
  chosen: 'The passphrase is the one you chose.',
  link: 'Invitation: {link}',
  nowhere:
    'The invitation leads to this computer only, since site.yaml has no address. Write the address ' +
    'of the site there, and then make a new invitation with "link".',
  once: 'Shown only now. It takes effect when the site has been built and published again.',
  linkIsPassphrase: 'The invitation holds the passphrase: whoever has the link gets in.',
  linkOpens: 'Whoever has the link gets in. Send it to {name} only.',
  noLinkForChosen: 'A chosen passphrase is not put in a link. Run "link" if {name} needs one.',
  revoked:
    '{name} is revoked as of {date}. Encryption and keys are new (epoch {epoch}); the other ' +
    'members keep their passphrases.\nIt takes effect when the site has been built and ' +
    'published again. What has been read or saved cannot be taken back.',
  none: 'There are no members yet.',
  kinds: { passphrase: 'passphrase', link: 'invitation' },
  row: '{name} · {kind} · added {added}',
  rowEnded: '{name} · {kind} · added {added} · revoked {ended}',
  help: `Members' passphrases: npm run members -- add|list|revoke|link NAME [--content DIR] [--json]

  add NAME            a new member with a passphrase of their own
  list                all members
  revoke NAME         shuts a member out; the others notice nothing
  link NAME           an invitation with a secret of its own in the address, without passphrase

  --passphrase-stdin  with add: reads a chosen passphrase from standard input; a weak one is refused
  --content DIR       the folder of notes (content)
  --json              writes the answer as JSON
  --help              shows this text

The key is read from the environment variable TRAFF_KEY, else from the file .env. First use makes it.`,
};
