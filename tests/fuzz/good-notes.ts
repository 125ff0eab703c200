/** A note with nothing wrong in it. */
export interface GoodNote {
  path: string;
  text: string;
  /** The rest of its site. */
  beside: Record<string, string>;
}

const SV = {
  'site.yaml': 'namn: Provnätverket\n',
  'meetings/2024-05-28.md': '---\ndatum: 2024-05-28\n---\n',
};
const EN = { 'site.yaml': 'name: The network\nlocale: en\n' };

const MEETING = `---
datum: 23 april 2024
tid: 15.00–15.45
sammanfattning: >-
  Två presentationer. Lund berättade om mottagningen,
  och föreningen om sina läger.
mötesledare: Berit Exempelsson
presentationer:
  - id: lund
    kommun: Lund
    rubrik: "Mottagningen: öppen varje dag"
    talare: Kim Ormvråk
    roll: enhetschef, stöd till unga
    invånare: ca 127 000
    ämnen: [mottagning, samverkan, tidiga insatser]
  - organisation: Föreningen Sjöboden
    talare: 'Åke Näs'
    ämnen:
      - läger
      - ledare
nästa: 2024-05-28
utkast: nej
---
Inledning med *betoning*, en [länk](https://exempel.se/sida "Titel") och en fotnot.[^a]

## Lund

Mottagningen tar emot **utan** bokning. Den som ringer får svar \`samma dag\`.

- första punkten
  - under den
- andra punkten

| vecka | besök |
|---|---:|
| tolv | 31 |
| tretton | 46 |

## Föreningen Sjöboden

> Det var kallt i vattnet.
> Ingen ångrade sig.

1. packa
2. segla

\`\`\`text
kod som den skrevs
\`\`\`

Se [planen][plan] eller https://exempel.se/läger.

[plan]: https://exempel.se/plan
[^a]: Noten i foten.
`;

const PUBLIC_MEETING = `---
date: 2024-04-23
time: 9:00–10:30
status: held
summary: One line, and no more
access: public
chair: Ann Example
presentations:
  - municipality: Habo
    title: Doors
    speaker: Bo Sample
    population: 12,300
  - municipality: Håbo
    topics: one, two, three
---
Before the first heading.

## Habo

Text & signs: 5 < 6, "quoted" – and dashes.

### Smaller

[A red door](https://example.com/door.png)

## Håbo

* [ ] to do
* [x] done
`;

const POST = `---
rubrik: Tankar efter starten
datum: 2024-01-20
skribent: Berit Exempelsson
roll: samordnare
typ: krönika
sammanfattning: Det första året är slut.
---
Ett stycke.

### En underrubrik

Ett stycke till, med ~~struket~~ och en rad  
som bryts.

---

Slutet.
`;

const PAGE = `---
rubrik: Om nätverket
sammanfattning: Vad det är
---
Nätverket träffas varje månad.

- [startsidan](/)
- <post@exempel.se>
`;

/** One of each kind; the meetings also as what the older and the newer habits make of them. */
export const goodNotes: readonly GoodNote[] = [
  { path: 'meetings/2024-04-23.md', text: MEETING, beside: SV },
  { path: 'meetings/2024-04-23.md', text: MEETING.replaceAll('\n', '\r\n'), beside: SV },
  { path: 'meetings/2024-04-23.md', text: PUBLIC_MEETING, beside: EN },
  { path: 'news/2024-01-20-tankar.md', text: POST, beside: SV },
  { path: 'pages/om.md', text: PAGE, beside: SV },
];
