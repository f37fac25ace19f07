import { Day } from '../../domain/calendar/day';
import { poundsOf } from '../../domain/partnership/money';
import { standingOn } from '../../domain/partnership/membership';
import { NamedMember } from '../../domain/protocol/namedMembers';
import { ItemRow } from '../itemRow';
import { membershipColumns } from '../memberships';
import type { ItemStore, ItemWrite } from '../stores/itemStore';

const { list, columns } = membershipColumns;

/** The entry that an approved form is about, and the form. */
export interface Joining {
  readonly entry: number;
  readonly reference: string;
  /** Name of the form: `12`. */
  readonly form: string;
}

export interface MemberToAdd {
  readonly member: NamedMember;
  readonly write: ItemWrite;
}

/**
 * Of the organisations that a form names, those that are no members of the entry yet; whoever is one stays as people entered it. Each has a claim, so that of two who add
 * it one is refused with `conflict`. One request.
 */
export async function membersToAdd(store: Pick<ItemStore, 'items'>, named: readonly NamedMember[], joining: Joining, today: Day): Promise<readonly MemberToAdd[]> {
  const there = await membersOn(store, joining.entry, today);
  return named.filter(({ organisation }) => !there.has(organisation.id)).map((member) => ({ member, write: { kind: 'add', list, values: valuesOf(member, joining) } }));
}

/** Ids of organisations, without those that are members no longer. */
async function membersOn(store: Pick<ItemStore, 'items'>, entry: number, today: Day): Promise<ReadonlySet<number>> {
  const items = await store.items(list, { select: ['Id', 'OrganisationId', columns.from, columns.to], filter: `PartnershipId eq ${entry}`, top: 5000 });
  const rows = items.map((item) => new ItemRow(list, item)).filter((row) => standingOn({ from: row.day(columns.from), to: row.day(columns.to) }, today) !== 'ended');
  return new Set(rows.flatMap((row) => row.number('OrganisationId') ?? []));
}

function valuesOf({ organisation: { id, name }, role, contribution }: NamedMember, { entry, reference, form }: Joining): Readonly<Record<string, unknown>> {
  return {
    Title: `${reference} ${name}`.slice(0, 255), Claim: `form ${form} organisation ${id}`, PartnershipId: entry, OrganisationId: id,
    ...(role !== undefined && { [columns.role]: role }), ...(contribution !== undefined && { [columns.contribution]: poundsOf(contribution) })
  };
}
