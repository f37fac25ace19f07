import type { Day } from '../../../src/domain/calendar/day';
import type { Service } from '../../../local/seed/council/services';
import type { ListCell, Messy } from './listCell';
import type { MessyPartner } from './mess/partners';

export type ListShape = 'a' | 'b';

/** What a row is meant to say. Fields that the shape has no column for are left out. */
export interface RowMeaning {
  readonly name: string;
  readonly purpose?: string;
  readonly service?: Messy<Service>['means'];
  readonly leadOfficer?: Messy<string>['means'];
  readonly annualContribution?: Messy<number>['means'];
  readonly inKind?: Messy<number>['means'];
  readonly totalBudget?: Messy<number>['means'];
  readonly statutory?: Messy<boolean>['means'];
  readonly start?: Messy<Day>['means'];
  readonly partners: readonly MessyPartner[];
}

/** Why no import may take the row as it is, whatever is answered. */
export type Fault = 'nameTooLong' | 'nameMissing' | 'textTooLong' | 'nameTwice' | 'errorCell';

export interface MessyRow {
  readonly kind: 'entry' | 'blank' | 'total';
  readonly cells: readonly (ListCell | undefined)[];
  readonly means?: RowMeaning;
  readonly fault?: Fault;
}

export const blankRow: MessyRow = { kind: 'blank', cells: [] };
