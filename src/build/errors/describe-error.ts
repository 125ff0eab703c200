import { describeLine } from '../../locales/describe.ts';
import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import { printable } from '../../locales/printable.ts';
import type { Problem } from '../../model/problem.ts';
import { ArgumentError, describeArgumentError } from './arguments.ts';
import { BuildError, ContentError } from './build-error.ts';
import { describeDiskError } from './disk-error.ts';
import { describeGateError } from '../gate/describe-gate-error.ts';
import { GateError } from '../gate/gate-error.ts';
import { AccountError } from '../../import/import-error.ts';
import { ImportFileError } from '../import/import-file-error.ts';
import { InitError } from '../init/init-error.ts';
import { describeMembersError, MembersError } from '../members/error.ts';
import { NewFileError } from '../new-files/new-file-error.ts';
import { NewNoteError } from '../new-notes/new-note-error.ts';
import { PublishError } from '../publish/publish-error.ts';
import { ServeError } from '../serve/serve-error.ts';

/** What went wrong, in the words of a locale; errors that are not Träff's own speak for themselves. */
export function describeError(error: unknown, locale: Locale): string {
  return sayError(error, locale).split('\n').map(printable).join('\n');
}

function sayError(error: unknown, locale: Locale): string {
  const { build, publish, serve } = locale.commands;
  if (error instanceof ArgumentError) return describeArgumentError(error, locale);
  if (error instanceof ContentError) return describeProblems(error.problems, locale);
  if (error instanceof BuildError) return fill(build.errors[error.code], error.values);
  if (error instanceof ImportFileError)
    return fill(locale.importing.errors[error.code], error.values);
  if (error instanceof AccountError)
    return fill(locale.importing.errors.account, { path: error.file, detail: error.near });
  if (error instanceof MembersError) return describeMembersError(error, locale);
  if (error instanceof GateError) return describeGateError(error, locale);
  if (error instanceof InitError) return fill(locale.init.errors[error.code], error.values);
  if (error instanceof NewFileError) return fill(locale.newFiles.errors[error.code], error.values);
  if (error instanceof NewNoteError) return fill(locale.newNotes.errors[error.code], error.values);
  if (error instanceof PublishError) return fill(publish.errors[error.code], error.values);
  if (error instanceof ServeError) return fill(serve.errors[error.code], error.values);
  return (
    describeDiskError(error, locale) ?? (error instanceof Error ? error.message : String(error))
  );
}

/** One line for each problem, then how many there are. */
export function describeProblems(problems: readonly Problem[], locale: Locale): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = { errors, warnings: problems.length - errors };
  const lines = problems.map((problem) => describeLine(problem, locale));
  return [...lines, fill(locale.commands.build.problems, counts)].join('\n');
}
