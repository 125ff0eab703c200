/** What a record is of. */
export type RecordKind = 'presentation' | 'meeting' | 'post' | 'page';
