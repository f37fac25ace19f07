import { FacetIndex } from '../../../domain/register/facetIndex';
import { filterColumns, filterValues } from '../../../domain/register/filters';
import { fold } from '../../../domain/register/fold';
import { RowOrder } from '../../../domain/register/order';
import { textOf, type RegisterRow } from '../../../domain/register/row';
import { SearchIndex } from '../../../domain/register/searchIndex';
import type { EntryKnowledge } from './entryKnowledge';
import { inSlices } from './slices';

/** Search looks here at once, and into purposes and members as soon as they have come. */
const searchedColumns: readonly string[] = ['Reference', 'Title', 'NameCy', 'LeadOfficer', 'SponsoringOfficer'];

/** What every view has to bring, whatever it shows. */
export const neededColumns: readonly string[] = [...searchedColumns, 'Status', ...filterColumns];

export type FoundIn = { readonly kind: 'purpose' } | { readonly kind: 'member' | 'officer' | 'name'; readonly text: string };

/** The rows of one view as they come in, with what search, filters and order need of them. */
export class RegisterRows {
  public readonly rows: RegisterRow[] = [];
  public readonly facets = new FacetIndex();
  public readonly order: RowOrder;
  public readonly search: SearchIndex;

  public constructor(private readonly knowledge: EntryKnowledge, language: string) {
    this.order = new RowOrder(this.rows, language);
    this.search = new SearchIndex(knowledge.organisations);
  }

  public add(row: RegisterRow): void {
    this.rows.push(row);
    this.index(this.rows.length - 1);
  }

  /**
   * Why a search found a row, where its shown cells do not say so: an officer or the other name, a member, or the purpose.
   * @param shown columns that the list shows.
   */
  public reasonFor(row: number, query: string, shown: readonly string[], language: string): FoundIn | undefined {
    const { cells } = this.rows[row];
    const visible = fold(shown.map((column) => textOf(cells[column])).join(' \n '));
    const word = fold(query).split(' ').find((wanted) => !visible.includes(wanted));
    if (word === undefined) return undefined;
    const hidden = searchedColumns.find((column) => fold(textOf(cells[column])).includes(word));
    if (hidden !== undefined) return { kind: hidden.endsWith('Officer') ? 'officer' : 'name', text: textOf(cells[hidden]) };
    const place = this.search.placeOf(row, word);
    if (place === undefined || place === 'purpose') return place && { kind: 'purpose' };
    return { kind: 'member', text: this.knowledge.nameOf(place.member, language) };
  }

  /** Takes in what has become known of members and purposes since the rows came. */
  public async learn(signal: AbortSignal): Promise<void> {
    await inSlices(Array.from(this.rows.keys()), (row) => this.index(row), signal);
  }

  private index(row: number): void {
    const entry = this.rows[row];
    const names = searchedColumns.map((column) => textOf(entry.cells[column])).join(' \n ');
    const sectors = this.knowledge.sectorsOf(entry.id);
    this.search.put(row, { names: fold(names), purpose: this.knowledge.purposeOf(entry.id), members: this.knowledge.membersOf(entry.id) });
    this.facets.put(row, (key) => filterValues(key, entry, sectors));
  }
}
