import { wordList } from '../language/word-forms.ts';

/**
 * How words change as they begin a compound: the end they get, the end they lose, and the flags of
 * words that do so. "Skola" begins "skolbarn", "verksamhet" begins "verksamhetsplan".
 */
export const BEGINNINGS: [gets: string, loses: string, flags: string][] = [
  ['s', '', 'vf'],
  ['s', 'a', 'vf'],
  ['', 'a', 'zg'],
  ['', 'e', 'zg'],
  ['a', '', 'zg'],
  ['e', 'a', 'yh'],
  ['e', '', 'yh'],
  ['o', 'a', 'x'],
  ['o', 'e', 'x'],
  ['t', 'd', 'x'],
  ['u', 'a', 'w'],
  ['i', 'um', 'w'],
  ['es', 'a', 'ui'],
  ['s', 'e', 'ui'],
  ['es', '', 'ui'],
  ['el', 'la', 't'],
  ['m', 'mma', 't'],
  ['m', 'mme', 't'],
  ['er', 'ra', 't'],
  ['ra', 'er', 't'],
  ['el', 'le', 't'],
  ['e', 'um', 't'],
  ['la', 'el', 't'],
];

/** Endings of words that begin compounds with an "s" only: "trygghetsvärd" is no "svärd". */
export const LINKED = /..(?:het|skap|[^d]dom|ning|[st]ion|itet)$/;

/** Endings of words, and of words within them. */
export const INFLECTIONS = wordList(
  's n ns en ens t ts et ets r rs ar ars er ers or ors rna rnas arna arnas erna ernas orna ornas ' +
    'na nas ena a as e d de ade are aste ast men met mar mer marna merna mens mets nen net nar ' +
    'ner narna nerna',
);
