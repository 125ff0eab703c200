import type { keyHelp as shape } from '../sv/key-help.ts';

export const keyHelp: typeof shape = {
  command: {
    written: 'Written: {path}',
    help: `Makes schemas and snippets for editors such as VS Code: npm run schema -- [--content DIR]

  --content DIR  the folder of notes (content), from which topics and language are taken
  --help         shows this text

Writes the files in schemas/ and the file .vscode/traff.code-snippets anew.`,
  },
  keys: {
    site: {
      name: 'The network’s name. The only thing that must be here.',
      owner: 'The association or body behind the network.',
      address: 'The site’s address, such as https://example.com or https://example.com/network.',
      locale: 'The site’s language: sv or en.',
      timeZone: 'The time zone, such as Europe/Stockholm.',
      defaultTime: 'The time of meetings that state none of their own, such as 15:00–15:45.',
      defaultTimeFrom:
        'The first day on which the usual time applies. Earlier meetings without a time then have none.',
      place: 'Where meetings are held that state no place of their own, such as online.',
      lockAfter:
        'How long the members’ pages may be left alone before they lock themselves, such as 20 min.',
      contact: 'The e-mail address shown to those who want to join.',
      redirects:
        'Old addresses and the pages there are instead, such as /old-page/: /meetings/, on indented lines.',
      purpose: 'What the network is for, in a sentence or two.',
    },
    meeting: {
      date: 'The day of the meeting, such as 2024-09-24. The file has the same name: 2024-09-24.md.',
      time: 'When the meeting begins and ends, such as 15:00–15:45. Not needed where it is the usual time.',
      place:
        'Where the meeting is held, such as online. Everyone sees it, so never write the link to the meeting here.',
      status:
        'Write cancelled if the meeting does not take place. Otherwise the line is not needed: the rest follows from the date.',
      reason: 'Why the meeting was cancelled. Everyone sees it.',
      summary: 'A sentence or two about the meeting. Everyone sees it.',
      presentations: 'Those who present, each after a dash (-) of its own. Everyone sees it.',
      next: 'The day of the next meeting. It must agree with the meetings there are.',
      access:
        'Who may read the text below the lines of dashes: members, which is usual, or public for everyone.',
      chair: 'Who led the meeting. Everyone sees it.',
      draft: 'true, as long as nobody is to see the meeting, not even members.',
      publish: 'The day from which the meeting is seen. Until then it is a draft.',
    },
    presentation: {
      id: 'The presentation’s address: small letters a–z, digits and hyphens. Made from the name where it is not given. Do not change it once the meeting is published.',
      municipality: 'The municipality that presents, such as Klippan.',
      organisation: 'The organisation that presents, where it is not a municipality.',
      title: 'What the presentation is about, in a few words.',
      speaker: 'Who speaks, with first name and surname.',
      role: 'The speaker’s role, such as director.',
      population: 'The number of inhabitants, such as 18 000, about 18 000 or 15 000–20 000.',
      topics: 'Topics to search for, such as [cooperation, young people].',
    },
    post: {
      title: 'The title of the post. It must be there.',
      date: 'The day of the post, such as 2024-09-24. May be left out where it is not known.',
      author: 'Who wrote the post.',
      role: 'The author’s role when it was written.',
      kind: 'What kind of post it is: film, column or notice.',
      summary: 'A sentence or two, shown in the list of posts.',
      draft: 'true, as long as nobody is to see the post.',
      publish: 'The day from which the post is seen. Until then it is a draft.',
    },
    page: {
      title: 'The title of the page. It must be there.',
      summary: 'A sentence or two about the page, for those who find it by a search.',
      access: 'Write members for a page that only members may read. Else it is open to all.',
    },
    person: {
      name: 'The person’s name, spelt right.',
      spellings: 'Other ways in which the name has been written, such as [Akram Heydari].',
      roles: 'Which roles the person has had, and when.',
      withdrawn:
        'true, when the person does not want to be named any more. The role then replaces the name.',
    },
    personRole: {
      role: 'The role, such as director.',
      organisation: 'The municipality or organisation where the person has the role.',
      from: 'The first day, such as 2024-01-01. May be left out.',
      to: 'The last day. May be left out.',
    },
    synonyms: {
      words: 'Words that mean the same in a search.',
      from: 'The first day on which they mean the same. May be left out.',
      to: 'The last day. May be left out.',
    },
  },
  files: {
    site: 'What holds for the whole site.',
    meeting: 'A meeting. What stands between the lines of dashes is public.',
    post: 'A post. All of it is public.',
    page: 'One of the site’s own pages.',
    people: 'People: spellings, roles, and who does not want to be named.',
    synonyms: 'Words that mean the same in a search, a group on each line.',
  },
  errors: {
    key: 'There is no such key here. Press Ctrl+Space to see those there are.',
    missing: 'This is missing:',
    or: 'or',
    text: 'Write a text on the same line.',
    date: 'Write the date with its year, such as 2024-09-24.',
    time: 'Write the time as 15:00–15:45.',
    population: 'Write the number in digits, such as 18 000 or about 18 000.',
    municipality:
      'There is no municipality of that name. If it is an organisation, write "organisation" in place of "municipality".',
    choice: 'Choose one of:',
    id: 'Use only small letters a–z, digits and hyphens.',
    address: 'Write the whole address, such as https://example.com.',
    contact: 'Write an e-mail address.',
    minutes: 'Write the number of minutes, such as 20 min.',
    redirects: 'Write an old and a new address on each line, such as /old-page/: /meetings/.',
    place: 'Everyone sees the place. Write online, or where the meeting is held, but no link.',
  },
  choose: 'CHOOSE',
  snippets: {
    meeting: ['meeting', 'The facts of a new meeting'],
    cancelled: ['cancelled', 'That the meeting is cancelled, and why'],
    presentations: ['presentations', 'Those who present'],
    presentation: ['presentation', 'One more presentation'],
    municipality: ['municipality', 'A municipality from the list'],
    topics: ['topics', 'Topics that have been used before'],
    post: ['post', 'The facts of a new post'],
    access: ['access', 'Who may read the text'],
    draft: ['draft', 'As long as nobody is to see the text'],
  },
};
