import { FieldChange } from '../record/fieldChange';
import { EntryFieldName } from '../partnership/entryField';
import { EntryValues } from '../partnership/entryRules';
import { ImportProblem } from './importProblem';
import { LeftOut } from './leftOut';

/** An organisation that a row names: one that is known by its id, or one that the import adds, by its key in `ImportPlan.organisations`. */
export type MeantOrganisation = { readonly id: number } | { readonly key: string };

interface Row {
  /** As the sheet counts. */
  readonly row: number;
  readonly name: string;
}

interface TakenRow extends Row {
  readonly leftOut: readonly LeftOut[];
}

export interface NewRow extends TakenRow {
  readonly kind: 'new';
  /** People have the site's id 0 where the site does not know them yet; organisations that are added have the id 0 and their key for a name. */
  readonly values: EntryValues;
  readonly members: readonly MeantOrganisation[];
  /** Claimed already by the import that was broken off. */
  readonly claimed?: string;
}

export interface ChangedRow extends TakenRow {
  readonly kind: 'changed';
  readonly id: number;
  readonly reference: string;
  readonly version: string;
  /** Found by its name, for want of a reference. */
  readonly byName: boolean;
  readonly changes: readonly FieldChange<EntryFieldName>[];
  /** To be added. */
  readonly members: readonly MeantOrganisation[];
}

export interface UnchangedRow extends TakenRow {
  readonly kind: 'unchanged';
  readonly reference: string;
}

export interface RefusedRow extends Row {
  readonly kind: 'refused';
  readonly problems: readonly ImportProblem[];
}

/** Somebody has decided that it is not imported. */
export interface LeftRow extends Row {
  readonly kind: 'left';
  readonly would: NewRow | ChangedRow;
}

export type PlannedRow = NewRow | ChangedRow | UnchangedRow | LeftRow | RefusedRow;

export interface NewOrganisation {
  readonly key: string;
  readonly name: string;
  readonly sector: string;
}

/** What an import is going to do, before anything is done. */
export interface ImportPlan {
  /** In the order of the file. */
  readonly rows: readonly PlannedRow[];
  /** Those that some row needs which is not refused. */
  readonly organisations: readonly NewOrganisation[];
}

export type RowKind = PlannedRow['kind'];

export function rowsOf<Kind extends RowKind>({ rows }: ImportPlan, kind: Kind): readonly Extract<PlannedRow, { kind: Kind }>[] {
  return rows.filter((row): row is Extract<PlannedRow, { kind: Kind }> => row.kind === kind);
}

/** Rows of which something in the file is not imported. */
export function rowsWithLeftOut({ rows }: ImportPlan): readonly (NewRow | ChangedRow | UnchangedRow)[] {
  return rows.filter((row): row is NewRow | ChangedRow | UnchangedRow => 'leftOut' in row && row.leftOut.length > 0);
}
