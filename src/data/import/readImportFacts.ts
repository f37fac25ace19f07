import { Day } from '../../domain/calendar/day';
import { ImportFacts } from '../../domain/import/importFacts';
import { ListStore } from '../stores/listStore';

/**
 * Everything of the register that an import is compared with, as it is now: as many requests as the longest list has pages of 5,000. People are found
 * afterwards (`findImportPeople`), and `claimed` comes from a broken-off import (`brokenOffImport`).
 * @param alsoCalled what choices are called in the reader's other language (`ImportFacts.alsoCalled`).
 */
export async function readImportFacts(store: ListStore, today: Day, alsoCalled: ImportFacts['alsoCalled']): Promise<ImportFacts> {
  throw new Error(`Not built yet: ${String(store)} ${today} ${alsoCalled.size}`);
}
