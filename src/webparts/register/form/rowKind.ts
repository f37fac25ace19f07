import * as React from 'react';
import { EntryEdit } from '../../../domain/partnership/entryEdit';
import { FieldInput } from '../../../domain/record/fieldInput';
import { FieldSpec, FieldValues } from '../../../domain/record/fieldSpec';
import { RecordEdit } from '../../../domain/record/recordEdit';
import { EntryFormWords } from '../../../loc/entryForm';
import { Language } from '../../../loc/wording';

export type RowPart = Exclude<keyof EntryEdit, 'entry'>;

/** What tells members from representatives. Kept from one drawing to the next, so that a letter typed in one row draws that row alone. */
export interface RowKind<Name extends string> {
  readonly part: RowPart;
  readonly fields: readonly FieldSpec<Name>[];
  readonly choices: Readonly<Partial<Record<Name, readonly string[]>>>;
  readonly words: Readonly<Record<'none' | 'add' | 'isNew', keyof EntryFormWords>>;
  /** What a new row begins with: as in the list, where an empty choice would get its default unseen. */
  readonly begin?: FieldValues<Name>;
  /** Empty as long as nobody is chosen. */
  nameOf(edit: RecordEdit<Name>, language: Language): string;
  /** What the fields of a row that is new stand in. */
  around?(shown: React.ReactNode, set: (field: Name, value: FieldInput) => void): React.ReactNode;
}

/** What can be done to a row, by its key. */
export interface RowActs<Name extends string> {
  change(key: string, update: (edit: RecordEdit<Name>) => RecordEdit<Name>): void;
  /** Of a row that is in no list. */
  giveUp(key: string): void;
}
