import { addDays } from '../../../src/domain/calendar/day';
import type { BulkRow } from '../../tenant/bulk/bulkLoader';
import { anchorDay, officeHour, workdayBefore } from '../council/calendar';
import { PartnershipEntry } from '../council/row';

export interface EntryItem extends PartnershipEntry {
  readonly id: number;
}

interface Period {
  readonly fromDate?: string;
  readonly toDate?: string;
}

/** How long before the anchor day those who are only about to join were entered. */
const announced = 12;

/**
 * When something in an entry was entered, and by whom: with the entry, or when it began. An end that came later is an edit of its
 * own, so that its history tells it.
 */
export function entered(entry: EntryItem, { fromDate, toDate }: Period, shift: number): Pick<BulkRow, 'created' | 'createdBy' | 'versions'> & { readonly endedWhenEntered: boolean } {
  const began = fromDate && workdayBefore(fromDate > anchorDay ? addDays(anchorDay, -announced) : fromDate);
  const created = began && began > entry.created.slice(0, 10) ? officeHour(began, 200) : entry.created;
  const ended = toDate && workdayBefore(toDate);
  const endedLater = ended !== undefined && ended > created.slice(0, 10) && ended < anchorDay;
  return {
    created: moved(created, shift),
    createdBy: entry.createdBy,
    versions: endedLater && toDate ? [{ at: moved(officeHour(ended, 260), shift), by: entry.now.LeadOfficerOid ?? entry.createdBy, values: { ToDate: addDays(toDate, shift) } }] : [],
    endedWhenEntered: !endedLater
  };
}

export function moved(instant: string, days: number): string {
  return addDays(instant.slice(0, 10), days) + instant.slice(10);
}
