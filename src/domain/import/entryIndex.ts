import { numberOfReference } from '../partnership/reference';
import { EntryFieldName } from '../partnership/entryField';
import { StoredState } from '../record/recordEdit';
import { textIn } from '../record/valueIn';
import { fold } from '../register/fold';

type StoredEntry = StoredState<EntryFieldName>;

/** The register's entries by what a row may call them by. */
export class EntryIndex {
  private readonly byNumber = new Map<number, StoredEntry>();
  private readonly byName = new Map<string, StoredEntry[]>();

  public add(entry: StoredEntry): void {
    this.byNumber.set(numberOfReference('P', textIn(entry.values, 'reference') ?? '') ?? 0, entry);
    for (const name of new Set([textIn(entry.values, 'name'), textIn(entry.values, 'nameCy')].map((each) => fold(each ?? '')))) {
      if (name !== '') this.byName.set(name, [...this.byName.get(name) ?? [], entry]);
    }
  }

  public ofNumber(number: number): StoredEntry | undefined {
    return this.byNumber.get(number);
  }

  /** In either language, whatever case and accents. */
  public named(name: string): readonly StoredEntry[] {
    return this.byName.get(fold(name)) ?? [];
  }
}
