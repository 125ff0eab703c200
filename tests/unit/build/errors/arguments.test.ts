import { describe, expect, it } from 'vitest';
import { parseStrictly } from '../../../../src/build/errors/arguments.ts';
import { describeError } from '../../../../src/build/errors/describe-error.ts';
import { en } from '../../../../src/locales/en.ts';
import { sv } from '../../../../src/locales/sv.ts';

const options = { content: { type: 'string' }, json: { type: 'boolean' } } as const;

function refused(args: string[], allowPositionals: boolean): unknown {
  try {
    return parseStrictly({ args, options, allowPositionals });
  } catch (error) {
    return error;
  }
}

describe('arguments that a command does not know are told in the language of the site', () => {
  it.each([
    [['-x'], 'Det finns inget val som heter "-x".'],
    [['--foo=1'], 'Det finns inget val som heter "--foo".'],
    [['--contnet', 'x'], 'Det finns inget val som heter "--contnet". Menade du --content?'],
    [['-xyz'], 'Det finns inget val som heter "-x".'],
    [['--content'], 'Efter --content ska det stå ett värde.'],
    [['--content', '--json'], 'Efter --content ska det stå ett värde.'],
    [['--json=1'], 'Efter --json ska det inte stå något värde.'],
    [['hej'], 'Förstår inte "hej".'],
    [["it's"], 'Förstår inte'],
  ])('%j', (args, said) => {
    const text = describeError(refused(args, false), sv);
    expect(text).toMatch(/Skriv --help för att se vad som går\.$/);
    expect(text).toContain(said);
    expect(describeError(refused(args, false), en)).toMatch(/Try --help\.$/);
  });

  it('where names may follow too', () => {
    expect(describeError(refused(['add', '-x'], true), sv)).toBe(
      'Det finns inget val som heter "-x". Skriv --help för att se vad som går.',
    );
  });

  it('and others are read', () => {
    expect(refused(['--content=a', 'b'], true)).toMatchObject({
      values: { content: 'a' },
      positionals: ['b'],
    });
  });
});
