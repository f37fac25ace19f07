import { Day } from '../../domain/calendar/day';
import { poundsOf } from '../../domain/partnership/money';
import { standingOn } from '../../domain/partnership/membership';
import { NamedMember } from '../../domain/protocol/namedMembers';
import { ItemRow } from '../itemRow';
import { membershipColumns } from '../memberships';
import type { ItemStore, ItemWrite } from '../stores/itemStore';
import { anyOf } from '../stores/listStore';

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
  readonly write: Extract<ItemWrite, { readonly kind: 'add' }>;
}

/**
 * Of the organisations that a form names, those that are no members of the entry yet; whoever is one stays as people entered it. Each has a claim, so that of two who add
 * it one is refused with `conflict`. One request.
 */
export async function membersToAdd(store: Pick<ItemStore, 'items'>, named: readonly NamedMember[], joining: Joining, today: Day): Promise<readonly MemberToAdd[]> {
  const there = await membersOn(store, joining.entry, today);
  return named.filter(({ organisation }) => !there.has(organisation.id)).map((member) => ({ member, write: { kind: 'add', list, values: valuesOf(member, joining) } }));
}

/** Of those that were refused because their claim is taken, those where it is not by the same organisation in the same entry: somebody else wrote that. */
export async function claimedByOthers(store: Pick<ItemStore, 'items'>, refused: readonly MemberToAdd[]): Promise<readonly MemberToAdd[]> {
  if (refused.length === 0) return [];
  const items = await store.items(list, { select: ['Id', 'Claim', 'PartnershipId', 'OrganisationId'], filter: anyOf('Claim', refused.map(({ write: { values } }) => String(values.Claim))), top: 5000 });
  const isSame = ({ write: { values } }: MemberToAdd): boolean => items.some((item) => ['Claim', 'PartnershipId', 'OrganisationId'].every((column) => item[column] === values[column]));
  return refused.filter((each) => !isSame(each));
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
