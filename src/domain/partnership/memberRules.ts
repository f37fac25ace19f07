import { FieldProblem } from '../record/fieldProblem';
import { FieldValues } from '../record/fieldSpec';
import { dayIn } from '../record/valueIn';
import { MembershipFieldName } from './membershipField';
import { endsBeforeItStarts, overlap, Period } from './period';
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
  if (endsBeforeItStarts(periodOf(values))) problems.push({ field: 'to', code: 'endBeforeStart' });
  if (isNew && entryIsClosed) problems.push({ field: 'organisation', code: 'entryClosed' });
  if (others.some((other) => sameOrganisation(other, values) && overlap(periodOf(other), periodOf(values)))) problems.push({ field: 'organisation', code: 'memberTwice' });
  return problems;
}

export function checkRepresentative(values: RepresentativeValues): readonly FieldProblem<RepresentativeFieldName>[] {
  return endsBeforeItStarts(periodOf(values)) ? [{ field: 'to', code: 'endBeforeStart' }] : [];
}

function periodOf(values: FieldValues<'from' | 'to'>): Period {
  return { from: dayIn(values, 'from'), to: dayIn(values, 'to') };
}

function sameOrganisation(one: MemberValues, other: MemberValues): boolean {
  return one.organisation?.kind === 'organisation' && other.organisation?.kind === 'organisation' && one.organisation.organisation.id === other.organisation.organisation.id;
}
