/** A mistake that editors make often, as a file of a small network. */
interface Mistake {
  /** What happened, in a few words. */
  title: string;
  /** Path from the content folder. */
  file: string;
  text: string;
}

/** What the editors' guide takes from the program, and its own examples. */
export const guide = {
  /** Files of the folder `docs`, without their ending. The guide's is its address too. */
  files: { guide: 'redaktorsguide', codes: 'felkoder' },
  why: 'Därför:',
  write: 'Skriv så här:',
  severity: { error: 'fel', warning: 'varning' },
  reference: {
    title: 'Alla fel och varningar',
    intro:
      'Varje fel har ett namn, som står efter filens namn och radnumret. Här står vad de betyder, i bokstavsordning. ' +
      'Fel måste rättas innan webbplatsen kan publiceras; varningar hindrar ingenting. ' +
      'Punkterna (…) står för det som finns i din egen text.',
  },
  /** Stands for what an editor wrote. */
  something: '…',
  /** The note that the guide's pictures show, and the site around it. */
  example: {
    file: 'meetings/2024-04-23.md',
    site: 'namn: Nätverket\nstandardtid: 15.00–15.45\nsyfte: Vi lär av varandra.\n',
    text: `---
datum: 2024-04-23
sammanfattning: Klippan visade hur
  elva kommuner delar en plan.
presentationer:
  - kommun: Klippan
    rubrik: Elva kommuner, en plan
    talare: Kim Holm
    roll: myndighetschef
    invånare: ca 18 000
    ämnen: [samverkan]
---

## Klippan

Planen har en inledning som är
lika för alla. Sedan skriver varje
kommun sin egen del.

### Frågor

- Vem håller ihop arbetet?
- När är planen klar?
`,
    pictures: { open: 'oppen-sida', members: 'medlemssida' },
  },
  site: 'namn: Nätverket\nspråk: sv\n',
  mistakes: [
    {
      title: 'Datumet är kvar från förra träffen',
      file: 'meetings/2024-04-23.md',
      text: '---\ndatum: 2024-03-26\n---\n',
    },
    {
      title: 'Tiden skrivs med kolon',
      file: 'meetings/2024-04-23.md',
      text: '---\ndatum: 2024-04-23\ntid: 15:00–15:45\n---\n',
    },
    {
      title: 'En uppgift är felstavad',
      file: 'meetings/2024-04-23.md',
      text: '---\ndatum: 2024-04-23\nsamanfattning: Klippan berättade om sin plan.\n---\n',
    },
    {
      title: 'En kommun är felstavad',
      file: 'meetings/2024-04-23.md',
      text: '---\ndatum: 2024-04-23\npresentationer:\n  - kommun: Klipan\n    talare: Kim Holm\n---\n',
    },
    {
      title: 'Det står ett kolon inne i en text överst',
      file: 'meetings/2024-04-23.md',
      text: '---\ndatum: 2024-04-23\nsammanfattning: Klippan: elva kommuner, en plan\n---\n',
    },
    {
      title: 'Raden med tre streck efter uppgifterna saknas',
      file: 'meetings/2024-04-23.md',
      text: '---\ndatum: 2024-04-23\n\nAnteckningarna börjar här.\n',
    },
    {
      title: 'En rubrik har ett annat namn än presentationen',
      file: 'meetings/2024-04-23.md',
      text:
        '---\ndatum: 2024-04-23\npresentationer:\n  - kommun: Klippan\n    talare: Kim Holm\n---\n' +
        '## Frågor\n\nMånga frågor.\n',
    },
    {
      title: 'Bilden ligger inte bredvid texten',
      file: 'meetings/2024-04-23.md',
      text: '---\ndatum: 2024-04-23\n---\n![Deltagarna vid en skrivtavla](tavlan.jpg)\n',
    },
    {
      title: 'Ett tal har punkt mellan tusentalen',
      file: 'meetings/2024-04-23.md',
      text: '---\ndatum: 2024-04-23\n---\nI Härnösand bor 24.680 personer.\n',
    },
    {
      title: 'Ett datum i texten saknar år',
      file: 'meetings/2024-04-23.md',
      text: '---\ndatum: 2024-04-23\n---\nVi ses igen den 28 maj.\n',
    },
  ] as Mistake[],
};
