import type { Field } from './fields.ts';
import { readYesNo, refuseEmpty } from './field-values.ts';
import type { Publication } from './publication.ts';
import { readDate } from './read-date.ts';
import type { Source } from './source.ts';

type Key = keyof Publication;

interface Published {
  get: (key: Key) => Field | null;
  empty: (key: Key) => Field | null;
  name: (key: Key) => string;
}

/**
 * Reads whether a text is held back. What is left out after its key is an error, since the text would
 * be seen at once; a day for what is a draft anyway is a warning.
 */
export function readPublication(source: Source, fields: Published): Publication {
  const { yesNo } = source.locale.keys.values;
  const draft = readYesNo(source, fields.get('draft'), yesNo);
  refuseEmpty(source, fields.empty('draft'), yesNo.true[0] ?? 'true');
  const field = fields.get('publish');
  const publish = readDate(source, field);
  const empty = fields.empty('publish');
  if (empty !== null && !draft) reportEmpty(source, empty);
  if (draft && field !== null && publish !== null)
    source.fault(
      'publish-draft',
      { at: field.value.at, read: publish },
      { draft: fields.name('draft') },
    );
  return { draft, publish };
}

function reportEmpty(source: Source, { key, keyAt }: Field): void {
  source.fault('publish-empty', { at: keyAt, read: key }, { key, example: `${key}: 2024-04-23` });
}
