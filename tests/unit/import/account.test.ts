import { describe, expect, test } from 'vitest';
import { Ledger } from '../../../src/import/account.ts';
import { makeBlock, plainRun } from '../../../src/import/page/block.ts';
import { AccountError } from '../../../src/import/import-error.ts';
import type { Page } from '../../../src/import/page/page.ts';

const block = makeBlock([plainRun('tre små ord')]);
const page: Page = {
  name: 'sida.txt',
  blocks: [block],
  text: 'tre små ord',
  counts: 'line',
  encoding: 'utf-8',
  invisible: 0,
  repaired: 0,
  lost: 0,
};
const left = { kind: 'left', reason: 'before' } as const;

function faultOf(act: () => void): string {
  try {
    act();
    return 'none';
  } catch (error) {
    return error instanceof AccountError ? `${error.fault}: ${error.near}` : String(error);
  }
}

describe('the account of a page', () => {
  test('closes when every word has one fate', () => {
    const ledger = new Ledger(page);
    ledger.enter({ block, from: 0, to: 2 }, left);
    ledger.enter({ block, from: 2, to: 3 }, { kind: 'placed', file: 'a.md', line: 4 });
    expect(ledger.close()).toMatchObject({ words: 3, placed: 1, data: 0, left: 2 });
  });

  test('refuses a word without a fate', () => {
    const ledger = new Ledger(page);
    ledger.enter({ block, from: 0, to: 2 }, left);
    expect(faultOf(() => ledger.close())).toBe('missing: ord');
  });

  test('refuses a word with two fates', () => {
    const ledger = new Ledger(page);
    ledger.enter({ block, from: 0, to: 2 }, left);
    expect(faultOf(() => ledger.enter({ block, from: 1, to: 3 }, left))).toBe('twice: små ord');
  });

  test('refuses text of the page that no block holds', () => {
    const ledger = new Ledger({ ...page, text: 'tre små ord till' });
    ledger.enter({ block, from: 0, to: 3 }, left);
    expect(faultOf(() => ledger.close())).toContain('unread');
  });
});
