import { ExportRow } from './exportList';

/** A column that is not the list's own: the partner organisations of an entry. */
export interface AddedColumn {
  /** As programs call it. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  namesOf(row: ExportRow): readonly string[];
}
