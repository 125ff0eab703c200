import type { guide as shape } from '../sv/guide.ts';

export const guide: typeof shape = {
  files: { guide: 'editors-guide', codes: 'problem-codes' },
  why: 'Why:',
  write: 'Write:',
  severity: { error: 'error', warning: 'warning' },
  reference: {
    title: 'All errors and warnings',
    intro:
      'Every mistake has a name, which stands after the file and the line. Here is what they mean, in alphabetical order. ' +
      'Errors must be mended before the site can be published; warnings stop nothing. ' +
      'The dots (…) stand for what is in your own text.',
  },
  something: '…',
  example: {
    file: 'meetings/2024-04-23.md',
    site: 'name: The network\nlocale: en\ndefault-time: 15:00–15:45\npurpose: We learn from each other.\n',
    text: `---
date: 2024-04-23
summary: Klippan showed how eleven
  municipalities share a plan.
presentations:
  - municipality: Klippan
    title: Eleven towns, one plan
    speaker: Kim Holm
    role: head of department
    population: about 18,000
    topics: [cooperation]
---

## Klippan

The plan has an introduction that is
the same for all. Then each one
writes a part of its own.

### Questions

- Who keeps the work together?
- When is the plan ready?
`,
    pictures: { open: 'public-page', members: 'members-page' },
  },
  site: 'name: The network\nlocale: en\n',
  mistakes: [
    {
      title: 'The date is still that of the last meeting',
      file: 'meetings/2024-04-23.md',
      text: '---\ndate: 2024-03-26\n---\n',
    },
    {
      title: 'The time is written with full stops',
      file: 'meetings/2024-04-23.md',
      text: '---\ndate: 2024-04-23\ntime: 15.00–15.45\n---\n',
    },
    {
      title: 'A key is misspelt',
      file: 'meetings/2024-04-23.md',
      text: '---\ndate: 2024-04-23\nsumary: Klippan told of its plan.\n---\n',
    },
    {
      title: 'A municipality is misspelt',
      file: 'meetings/2024-04-23.md',
      text: '---\ndate: 2024-04-23\npresentations:\n  - municipality: Klipan\n    speaker: Kim Holm\n---\n',
    },
    {
      title: 'There is a colon within a text in the front matter',
      file: 'meetings/2024-04-23.md',
      text: '---\ndate: 2024-04-23\nsummary: Klippan: eleven municipalities, one plan\n---\n',
    },
    {
      title: 'The line of three hyphens after the front matter is missing',
      file: 'meetings/2024-04-23.md',
      text: '---\ndate: 2024-04-23\n\nThe notes begin here.\n',
    },
    {
      title: 'A heading has another name than the presentation',
      file: 'meetings/2024-04-23.md',
      text:
        '---\ndate: 2024-04-23\npresentations:\n  - municipality: Klippan\n    speaker: Kim Holm\n---\n' +
        '## Questions\n\nMany questions.\n',
    },
    {
      title: 'The picture does not lie beside the text',
      file: 'meetings/2024-04-23.md',
      text: '---\ndate: 2024-04-23\n---\n![The participants at a whiteboard](board.jpg)\n',
    },
    {
      title: 'A number has a full stop between the thousands',
      file: 'meetings/2024-04-23.md',
      text: '---\ndate: 2024-04-23\n---\nHärnösand has 24.680 inhabitants.\n',
    },
    {
      title: 'A date in the text has no year',
      file: 'meetings/2024-04-23.md',
      text: '---\ndate: 2024-04-23\n---\nWe meet again on 28 May.\n',
    },
  ],
};
