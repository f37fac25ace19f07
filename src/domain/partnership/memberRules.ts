import { Day } from '../calendar/day';
import { FieldProblem } from '../record/fieldProblem';
import { FieldValues } from '../record/fieldSpec';
import { MembershipFieldName } from './membershipField';
import { RepresentativeFieldName } from './representativeField';

export type MemberValues = FieldValues<MembershipFieldName>;
export type RepresentativeValues = FieldValues<RepresentativeFieldName>;

export interface MemberRuleFacts {
  readonly isNew: boolean;
  readonly entryIsClosed: boolean;
  /** The entry's other memberships. */
  readonly others: readonly MemberValues[];
}

export function checkMember(values: MemberValues, { isNew, entryIsClosed, others }: MemberRuleFacts): readonly FieldProblem<MembershipFieldName>[] {
  const problems: FieldProblem<MembershipFieldName>[] = [];
  if (endsBeforeItStarts(values)) problems.push({ field: 'to', code: 'endBeforeStart' });
  if (isNew && entryIsClosed) problems.push({ field: 'organisation', code: 'entryClosed' });
  if (others.some((other) => sameOrganisation(other, values) && overlap(other, values))) problems.push({ field: 'organisation', code: 'memberTwice' });
  return problems;
}

export function checkRepresentative(values: RepresentativeValues): readonly FieldProblem<RepresentativeFieldName>[] {
  return endsBeforeItStarts(values) ? [{ field: 'to', code: 'endBeforeStart' }] : [];
}

type Period = FieldValues<'from' | 'to'>;

const first = '0000-01-01';
const last = '9999-12-31';

function dayOf(value: Period['from'], otherwise: Day): Day {
  return value?.kind === 'day' ? value.day : otherwise;
}

function endsBeforeItStarts({ from, to }: Period): boolean {
  return dayOf(to, last) < dayOf(from, first);
}

/** Both days count in; without one it has no end on that side. */
function overlap(one: Period, other: Period): boolean {
  return dayOf(one.from, first) <= dayOf(other.to, last) && dayOf(other.from, first) <= dayOf(one.to, last);
}

function sameOrganisation(one: MemberValues, other: MemberValues): boolean {
  return one.organisation?.kind === 'organisation' && other.organisation?.kind === 'organisation' && one.organisation.organisation.id === other.organisation.organisation.id;
}
