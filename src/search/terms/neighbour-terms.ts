import { formTerm } from './index-term.ts';
import type { Token, WordTools } from './token-terms.ts';
import { isClosed, lowerCase } from '../language/word-key.ts';

/** Terms of what tokens mean together: "lätt tillgänglig", "38 000", "råd- och stödsamtal". */
export function neighbourTerms(tokens: Token[], tools: WordTools): string[] {
  const terms: string[] = [];
  for (let at = 0; at + 1 < tokens.length; at += 1)
    for (const word of wordsAt(tokens, at, tools)) terms.push(formTerm(word, tools.language));
  return terms;
}

const NONE: string[] = [];

function wordsAt(tokens: Token[], at: number, tools: WordTools): string[] {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined) return NONE;
  if (token.hanging) return completed(token, next, tokens[at + 2], tools);
  if (!token.bare) return NONE;
  if (token.figures !== null) return numberFrom(tokens, at);
  if (token.small === null || next.small === null) return NONE;
  const joined = tools.join(token.small, next.small);
  return joined === null ? NONE : [joined];
}

/** Groups of three figures after the first make one number. */
function numberFrom(tokens: Token[], at: number): string[] {
  const isGroup = (token: Token | undefined): boolean => token?.figures?.length === 3;
  const first = tokens[at]?.figures ?? '';
  const goesOn = isGroup(tokens[at]) && tokens[at - 1]?.bare === true && tokens[at - 1]?.figures;
  if (first.length > 3 || goesOn || !isGroup(tokens[at + 1])) return [];
  let number = first;
  for (let next = at + 1; isGroup(tokens[next]) && tokens[next - 1]?.bare === true; next++)
    number += tokens[next]?.figures ?? '';
  return [number];
}

/** "Råd- och stödsamtal" are "rådsamtal" too. */
function completed(
  token: Token,
  between: Token,
  after: Token | undefined,
  { split, language }: WordTools,
): string[] {
  const [[first = ''], [and = ''], [second = '']] = [
    token.words,
    between.words,
    after?.words ?? [],
  ];
  const parts = split(lowerCase(second));
  if (!isClosed(and, language) || parts.length === 1) return [];
  return [lowerCase(first) + parts.slice(1).join('')];
}
