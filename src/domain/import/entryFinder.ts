import { EntryFieldName } from '../partnership/entryField';
import { numberOfReference } from '../partnership/reference';
import { StoredState } from '../record/recordEdit';
import { textIn } from '../record/valueIn';
import { fold } from '../register/fold';
import { EntryIndex } from './entryIndex';
import { ImportFacts } from './importFacts';
import { ImportProblem } from './importProblem';
import { ReadRow } from './readRow';
import { saysTotal } from './saysTotal';

/** The entry that a row is about; none for a new one. */
export interface MeantEntry {
  readonly entry?: StoredState<EntryFieldName>;
  readonly byName: boolean;
  /** Reference that a broken-off import has claimed for a row that is still new. */
  readonly claimed?: string;
}

type Found = MeantEntry | Pick<ImportProblem, 'code' | 'text'>;

/** Which entry each row is about, and of several rows about one, which counts: the first, but one that gives the reference before those that do not. */
export class EntryFinder {
  /** By the entry or the name that it is about. */
  private readonly rowOf = new Map<string, number>();
  private readonly claimedNumbers: ReadonlySet<number | undefined>;

  /** @param references of the rows that give one, by the row's number. */
  public constructor(private readonly facts: ImportFacts, private readonly entries: EntryIndex, references: ReadonlyMap<number, string>) {
    this.claimedNumbers = new Set(Array.from(facts.claimed.values(), (claimed) => numberOfReference('P', claimed)));
    references.forEach((reference, row) => {
      const found = this.ofReference(reference);
      if ('entry' in found && found.entry !== undefined) this.firstRow([keyOf(found.entry)], row);
    });
  }

  public find(read: ReadRow): MeantEntry | ImportProblem {
    const { row, reference, values, columnOf } = read;
    const name = textIn(values, 'name') ?? '';
    const by = reference === '' ? 'name' : 'reference';
    const place = { field: by, column: columnOf.get(by), text: (by === 'name' ? name : reference).slice(0, 200) } as const;
    if (saysTotal(name) && reference === '') return { code: 'totalRow', ...place };
    const found = reference === '' ? this.ofRow(row, name) : this.ofReference(reference);
    if ('code' in found) return found.text === undefined ? { ...place, ...found } : { field: 'reference', ...found };
    const first = this.firstRow(found.entry === undefined ? namesIn(read).map((each) => `named ${each}`) : [keyOf(found.entry)], row);
    return first === row ? found : { code: 'rowTwice', otherRow: first, ...place };
  }

  private ofReference(reference: string): Found {
    const number = numberOfReference('P', reference);
    if (number === undefined) return { code: 'notAReference' };
    // What this import has added itself was not there when the file was written.
    const entry = this.claimedNumbers.has(number) ? undefined : this.entries.ofNumber(number);
    return entry === undefined ? { code: 'referenceUnknown' } : { entry, byName: false };
  }

  private ofRow(row: number, name: string): Found {
    const claimed = this.facts.claimed.get(row);
    const number = claimed === undefined ? undefined : numberOfReference('P', claimed);
    const added = number === undefined ? undefined : this.entries.ofNumber(number);
    const named = this.entries.named(name);
    if (added !== undefined) {
      // Somebody may have given the number by hand, or have renamed what the import added: nobody can tell which.
      return named.includes(added) ? { entry: added, byName: false } : { code: 'claimedDiffers', text: claimed };
    }
    if (named.length > 1) return { code: 'nameAmbiguous' };
    return named.length === 0 ? { byName: false, claimed } : { entry: named[0], byName: true };
  }

  /** The number of the first row about one of these, which may be this one. */
  private firstRow(keys: readonly string[], row: number): number {
    const first = keys.map((key) => this.rowOf.get(key)).find((other) => other !== undefined) ?? row;
    for (const key of keys) if (!this.rowOf.has(key)) this.rowOf.set(key, first);
    return first;
  }
}

function keyOf({ id }: StoredState<EntryFieldName>): string {
  return `id ${id}`;
}

/** In both languages: imported once, either of them would find the entry. Rows without a name are refused each for that, and not for being about the same. */
function namesIn({ values }: ReadRow): readonly string[] {
  return [textIn(values, 'name'), textIn(values, 'nameCy')].map((name) => fold(name ?? '')).filter((name) => name !== '');
}
