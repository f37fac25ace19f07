import { membershipTexts, organisationTexts, purposeTexts } from '../../../data/partnerships/searchTexts';
import type { ListStore } from '../../../data/stores/listStore';
import { inSlices } from './slices';

/** What search and the sector filter know beyond the rows of a view. Loaded once and kept when the view changes. */
export class EntryKnowledge {
  /** Folded names, in the numbering of `membersOf`. */
  public readonly organisations: string[] = [];
  private readonly titles: { readonly name: string; readonly nameCy?: string }[] = [];
  private readonly sectors: (string | undefined)[] = [];
  private readonly numberOf = new Map<number, number>();
  private readonly members = new Map<number, number[]>();
  private readonly purposes = new Map<number, string>();
  private loading: Promise<void> | undefined;

  /** A member as it is written. */
  public nameOf(member: number, language: string): string {
    const { name, nameCy } = this.titles[member];
    return (language === 'cy' && nameCy) || name;
  }

  public purposeOf(entry: number): string | undefined {
    return this.purposes.get(entry);
  }

  public membersOf(entry: number): readonly number[] | undefined {
    return this.members.get(entry);
  }

  public sectorsOf(entry: number): readonly string[] {
    const sectors = (this.members.get(entry) ?? []).map((member) => this.sectors[member]);
    return sectors.filter((sector): sector is string => sector !== undefined);
  }

  /** Asked once for all views: who changes the view meanwhile waits for the same answers. A failure may be tried again. */
  public load(store: ListStore): Promise<void> {
    this.loading = this.loading ?? this.read(store).catch((error: unknown) => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  private async read(store: ListStore): Promise<void> {
    this.members.clear();
    await organisationTexts(store, (page) => inSlices(page, ({ id, name, nameCy, names, sector }) => {
      const number = this.numberOf.get(id) ?? this.organisations.length;
      this.numberOf.set(id, number);
      this.organisations[number] = names;
      this.titles[number] = { name, nameCy };
      this.sectors[number] = sector;
    }));
    await membershipTexts(store, new Date().toISOString(), (page) => inSlices(page, ({ entry, organisation }) => {
      const number = this.numberOf.get(organisation);
      if (number === undefined) return;
      const members = this.members.get(entry);
      if (members) members.push(number);
      else this.members.set(entry, [number]);
    }));
    await purposeTexts(store, (page) => inSlices(page, ({ entry, purpose }) => { this.purposes.set(entry, purpose); }));
  }
}
