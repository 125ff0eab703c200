/** Words of `npm run eval`; values are filled in by the caller. */
export const evaluation = {
  errors: {
    'no-queries': 'Filen med sökfrågor finns inte: {file}',
    'unreadable-queries': 'Filen med sökfrågor går inte att läsa: {file} ({detail})',
    'bad-json': '{file} är inte giltig JSON: {detail}',
    'bad-queries':
      'Förstår inte {at} i {file}. Formen är {"queries": [{"q": "polisen", "expect": ["2023-11-08"], "top": 1}], "negatives": ["budget"]}; bara q behövs.',
  },
  right: 'ja',
  wrong: 'NEJ',
  unjudged: '–',
  nothing: 'inget',
  more: '{n} till',
  share: '{n} av {of}',
  /** How surely something was found. */
  tiers: {
    exact: 'exakt',
    inflected: 'böjning',
    synonym: 'samma betydelse',
    part: 'del av ord',
    near: 'liknar',
  },
  passed: 'Sökfrågor som hittar rätt',
  mrr: 'Medelvärde av 1/platsen för första rätta träff (MRR)',
  zeroHits: 'Sökfrågor utan träff',
  negativesAbove: 'Säkra träffar på det som inte finns',
  indexSize: 'Medlemmarnas sökindex',
  firstResult: 'Hämtas före första träffen (median)',
  latency: 'Tid till träffarna (median/längst)',
  help: `Mäter hur bra sökningen hittar: npm run eval -- [--content MAPP] [--queries FIL] [--json]

  --content MAPP  mappen med anteckningar (content)
  --queries FIL   sökfrågor och vad de ska hitta (projektets egna, om projektets egna anteckningar)
  --json          skriver svaret som JSON
  --help          visar den här texten

Sökfrågorna ställs till medlemmarnas sökindex. En rad visar om frågan hittade det den skulle, och de
tre första träffarna. Avslutas med felkod när någon fråga inte gjorde det.`,
};
