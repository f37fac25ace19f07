import { DoneBefore, memberKey } from '../../domain/import/doneBefore';
import { ImportPlan, PlannedRow } from '../../domain/import/importPlan';
import type { StoreError } from '../stores/storeError';
import { ImportCounts, ImportResult, RowLeftReason, RowOutcome } from './importOutcome';
import { Interrupted } from './stopped';

export interface PlacedRow {
  readonly id: number;
  readonly reference: string;
}

type Settled = ({ readonly kind: 'added' | 'changed' } & PlacedRow) | { readonly kind: 'left'; readonly why: RowLeftReason; readonly message?: string };

/** What has become of each row so far. */
export class ImportTally {
  private readonly settled = new Map<number, Settled>();
  private readonly members = new Map<number, number>();
  private readonly memberKeys = new Set<string>();
  private readonly organisations = new Set<string>();
  private before: DoneBefore = { added: new Set(), changed: new Set(), organisations: new Set(), members: new Set() };

  public constructor(private readonly plan: ImportPlan) {}

  public goesOnAfter(before: DoneBefore): void {
    this.before = before;
  }

  public placed(kind: 'added' | 'changed', row: number, place: PlacedRow): void {
    this.settled.set(row, { kind, ...place });
  }

  public left(row: number, why: RowLeftReason, message?: string): void {
    this.settled.set(row, { kind: 'left', why, message });
  }

  /** For good: the store has said so of this one row. */
  public refused(row: number, { kind, message }: StoreError): void {
    this.left(row, kind === 'denied' ? 'denied' : 'refused', message);
  }

  public member(row: number, entryId: number, organisationId: number): void {
    this.members.set(row, (this.members.get(row) ?? 0) + 1);
    this.memberKeys.add(memberKey(entryId, organisationId));
  }

  public organisation(reference: string): void {
    this.organisations.add(reference);
  }

  /** Nothing while it is not there, or was left. */
  public placeOf(row: number): PlacedRow | undefined {
    const settled = this.settled.get(row);
    return settled === undefined || settled.kind === 'left' ? undefined : settled;
  }

  public counts(): ImportCounts {
    const settled = Array.from(this.settled.values());
    const added = new Set(this.before.added);
    const changed = new Set(this.before.changed);
    for (const each of settled) {
      if (each.kind === 'added') added.add(each.reference);
      else if (each.kind === 'changed' && !added.has(each.reference)) changed.add(each.id);
    }
    return {
      added: added.size, changed: changed.size, left: this.outcomes().filter(({ kind }) => kind === 'left').length,
      organisations: union(this.before.organisations, this.organisations), members: union(this.before.members, this.memberKeys)
    };
  }

  public result(interrupted?: Interrupted): ImportResult {
    return { rows: this.outcomes(), counts: this.counts(), stopped: interrupted?.reason, message: interrupted?.message };
  }

  private outcomes(): readonly RowOutcome[] {
    return this.plan.rows.flatMap((row) => (row.kind === 'new' || row.kind === 'changed' ? [this.outcomeOf(row)] : []));
  }

  private outcomeOf({ row, members }: Extract<PlannedRow, { kind: 'new' | 'changed' }>): RowOutcome {
    const settled = this.settled.get(row) ?? { kind: 'left', why: 'notReached' };
    return settled.kind === 'left' ? { row, ...settled } : { row, ...settled, membersLeft: members.length - (this.members.get(row) ?? 0) };
  }
}

function union(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return new Set([...Array.from(one), ...Array.from(other)]).size;
}
