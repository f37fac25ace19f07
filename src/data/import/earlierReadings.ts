import { Answers } from '../../domain/import/answers';
import { Mapping } from '../../domain/import/mapping';
import { PersonRef } from '../../domain/partnership/entry';
import { ListStore } from '../stores/listStore';
import { readHeads } from './readJournal';

/** How an import read its list, for the next list with the same headings: whoever imports that one. */
export interface EarlierReading {
  /** `headingsKey` of its table. */
  readonly headings: string;
  readonly mapping: Mapping;
  /** Absent when there were too many to be kept. */
  readonly answers?: Answers;
  /** Instant at which the import began. */
  readonly begun: string;
  readonly by?: PersonRef;
}

/** Of the newest 50 imports, the newest first: one request. Rejects with a `StoreError`. */
export async function earlierReadings(store: ListStore): Promise<readonly EarlierReading[]> {
  const heads = await readHeads(store, { top: 50 });
  return heads.flatMap(({ content, begun, by }) => {
    if (content === undefined) return [];
    const { headings, mapping, answers } = content;
    return [{ headings, mapping, answers, begun, by }];
  });
}
