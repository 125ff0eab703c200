import type { commands as shape } from '../sv/commands.ts';

export const commands: typeof shape = {
  build: {
    errors: {
      'no-content': 'The content folder {dir} does not exist. Give the right one with --content.',
      'no-key':
        'Build stopped: the notes hold text for members, but there is no key to encrypt it with. ' +
        'Run "npm run members -- add NAME" to make a key and the first passphrase, or "npm start" ' +
        'to try the site with a temporary key.',
      'no-members':
        'Build stopped: TRAFF_KEY is set, but the content folder has no members.json, so nobody ' +
        'could open the members\' pages. Run "npm run members -- add NAME".',
      'redirect-taken':
        'Build stopped: "redirects" in site.yaml has the old address {path}, where one of the ' +
        "site's own files lies already. Correct the address, or remove the line.",
    },
    built: 'Done. Meetings: {meetings}. News items: {posts}. The site is in {out}.',
    demo:
      'No key is set, so this is a demonstration with a temporary key.\n' +
      "Passphrase to the members' pages: {passphrase}",
    serving: 'The site is served at {url} (stop with Ctrl+C).',
    problems: 'Errors: {errors}. Warnings: {warnings}.',
    help: `Builds the site: npm run build -- [--content DIR] [--out DIR] [--changes] [--quiet]

  --content DIR  the folder of notes (content)
  --out DIR      the folder for the finished site (dist)
  --changes      shows which files differ from the former site in the folder
  --quiet        does not tell how far the build is
  --help         shows this text

The key is read from the environment variable TRAFF_KEY, else from the file .env.
On any error nothing in the finished site is changed.`,
    startHelp: `Builds the site and serves it locally: npm start -- [--content DIR] [--out DIR] [--port NUMBER] [--quiet]

  --content DIR  the folder of notes (content)
  --out DIR      the folder for the finished site (dist)
  --port NUMBER  the port to answer on (4321)
  --quiet        does not tell how far the build is
  --help         shows this text

Without a key a temporary one is made and the site is marked as a demonstration.`,
    changes: {
      none: 'No file differs from the former site.',
      added: 'New files: {n}',
      changed: 'Changed files: {n}',
      removed: 'Removed files: {n}',
      more: 'and {n} more',
      /** What a sealed file holds. Never which one: a log may be public. */
      sealed: {
        start: 'encrypted start page',
        year: 'encrypted list of a year',
        note: 'encrypted note',
        page: 'encrypted page',
        file: 'encrypted attachment',
        index: 'encrypted part of the search index',
      },
      unknown: 'encrypted',
    },
    badArgument: 'Argument not understood: {detail}. Try --help.',
    badPort: 'The port must be a number from 0 to 65535, not "{detail}".',
  },
  members: {
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
      'name-malformed': 'A name has 1 to 80 visible characters, not {name}.',
      'name-taken':
        '{name} has a passphrase already. If it is lost, run "revoke" first and then "add" again. ' +
        'For another invitation, run "link".',
      'name-unknown': 'There is no member called {name}. Run "list" to see all.',
      'name-unknown-near': 'There is no member called {name}. Did you mean {near}?',
      'name-ended': '{name} was revoked on {date} already.',
      'passphrase-taken': 'This passphrase is or was in use. Choose another.',
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
  },
  publish: {
    errors: {
      link: 'The output {out} is a symbolic link. Name an ordinary folder with --out.',
      'not-a-folder': 'The output {out} is a file, or lies in one. Name a folder with --out.',
      protected:
        'The output {out} would replace the project, the content or a home directory. Name a folder ' +
        'of its own for the finished site with --out.',
      'not-a-site':
        'The output {out} holds something other than a site built by Träff and is left alone. Empty ' +
        'it yourself, or name another folder with --out.',
      'not-writable': 'The output {out} cannot be written to. Nothing has changed there.',
      'disk-full': 'The disk is full, so the site did not fit in {out}. Nothing has changed there.',
    },
  },
  serve: {
    errors: {
      'port-taken': 'All ports from {port} to {last} are taken. Name another with --port.',
      'not-allowed': 'Port {port} cannot be used here. Name another with --port, such as 4321.',
    },
  },
  eval: {
    errors: {
      'no-queries': 'The file of queries does not exist: {file}',
      'unreadable-queries': 'The file of queries cannot be read: {file} ({detail})',
      'bad-json': '{file} is not valid JSON: {detail}',
      'bad-queries':
        '{at} in {file} is not understood. The form is {"queries": [{"q": "police", "expect": ["2023-11-08"], "top": 1}], "negatives": ["budget"]}; only q is needed.',
    },
    right: 'yes',
    wrong: 'NO',
    unjudged: '–',
    nothing: 'nothing',
    more: '{n} more',
    share: '{n} of {of}',
    /** How surely something was found. */
    tiers: {
      exact: 'exact',
      inflected: 'inflected',
      synonym: 'same meaning',
      part: 'part of a word',
      near: 'similar',
    },
    passed: 'Queries that find what they should',
    mrr: 'Mean of 1/rank of the first right result (MRR)',
    zeroHits: 'Queries that find nothing',
    negativesAbove: 'Sure results for what is not there',
    indexSize: "Members' search index",
    firstResult: 'Fetched before the first result (median)',
    latency: 'Time to the results (median/worst)',
    help: `Measures how well the search finds: npm run eval -- [--content DIR] [--queries FILE] [--json]

  --content DIR   the folder of notes (content)
  --queries FILE  queries and what they should find (the project's own, about its own notes)
  --json          prints the answer as JSON
  --help          shows this text

The members' search index is asked. A line says whether a query found what it should, and its first
three results. Exits with an error code where one did not.`,
  },
  gate: {
    leak:
      'Build stopped: what is only for members can be read in {count} places. Nothing has been ' +
      'published. The fault is in the code of the site, not in the notes, unless you wrote the same ' +
      'thing in a public place.',
    person:
      'Build stopped: someone who has asked not to be named can be seen in {count} places. Nothing ' +
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
  },
};
