import type { evaluation as shape } from '../../sv/commands/evaluation.ts';

/** Words of `npm run eval`; values are filled in by the caller. */
export const evaluation: typeof shape = {
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
};
