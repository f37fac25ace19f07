import { NearDuplicate } from '../organisation/likeness';
import { FieldKind } from '../record/fieldValue';
import { FoundPerson } from './importFacts';
import { ImportFieldName } from './importField';

/** A text of the file that somebody has to decide about, with how many rows have it. */
export type Question =
  | { readonly kind: 'value'; readonly field: ImportFieldName; readonly fieldKind: FieldKind; readonly text: string; readonly rows: number; readonly suggested?: string }
  | { readonly kind: 'person'; readonly text: string; readonly rows: number; readonly suggested?: FoundPerson }
  /** Without near ones it is new: only its sector is to be looked at. `suggested`: the sector that its name speaks of. */
  | { readonly kind: 'organisation'; readonly text: string; readonly key: string; readonly rows: number; readonly near: readonly NearDuplicate[]; readonly suggested?: string };
