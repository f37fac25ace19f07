import { RowSpan } from '../../../data/eachPage';

/** So many are held at a time, of each some hundred bytes; pages of their list end where a stretch does. */
const mostForms = 3_000;

type SortedOtherwise = 'Decisions' | 'Approval steps';

/**
 * All forms, one stretch of their ids after the other, so that memory holds one stretch, however many there are. Lists that go by other ids are read once for each stretch,
 * from where the first of its rows was seen.
 */
export class FormStretches {
  private at = 0;
  private readonly seen: Readonly<Record<SortedOtherwise, { readonly first: Map<number, number>; last: number }>> = { 'Decisions': { first: new Map(), last: 0 }, 'Approval steps': { first: new Map(), last: 0 } };

  /** @param size forms. */
  public constructor(private readonly size = mostForms) {}

  /** Ids of the present one. */
  public get ids(): Required<RowSpan> {
    return { after: this.at * this.size, upTo: (this.at + 1) * this.size };
  }

  /** Whether the present one has this form. @param row at which the list names it; rows come in their order. */
  public has(list: SortedOtherwise, row: number, name: string): boolean {
    const stretch = this.stretchOf(name);
    const { first } = this.seen[list];
    if (!first.has(stretch)) first.set(stretch, row);
    this.seen[list].last = Math.max(this.seen[list].last, row);
    return stretch === this.at;
  }

  /** Rows that may name forms of the present one. */
  public rowsOf(list: SortedOtherwise): Required<Pick<RowSpan, 'after'>> {
    const { first, last } = this.seen[list];
    return { after: this.at === 0 ? 0 : (first.get(this.at) ?? last + 1) - 1 };
  }

  /** Goes on to the next one; nothing is left when it is false. @param areLast whether the list of forms has none behind the present one: then only what is named elsewhere is looked at. */
  public next(areLast: boolean): boolean {
    const named = Object.values(this.seen).flatMap(({ first }) => Array.from(first.keys())).filter((stretch) => stretch > this.at);
    this.at = areLast ? Math.min(...named) : this.at + 1;
    return Number.isFinite(this.at);
  }

  /** What has a chain and is no form belongs to the first. */
  private stretchOf(name: string): number {
    return /^[1-9]\d*$/.test(name) ? Math.floor((Number(name) - 1) / this.size) : 0;
  }
}
