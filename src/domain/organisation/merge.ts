import { Day } from '../calendar/day';
import { isWithin, overlap } from '../partnership/period';
import { FieldChange } from '../record/fieldChange';
import { FieldValues } from '../record/fieldSpec';
import { EntryRef, Involvement, PlacedMembership } from './involvement';
import { OrganisationFieldName } from './organisationField';

export type OrganisationValues = FieldValues<OrganisationFieldName>;

export interface MergeFacts {
  /** The one that stays. */
  readonly kept: OrganisationValues;
  /** The one that turned out to be the same. */
  readonly merged: OrganisationValues;
  readonly involvementOfKept: Involvement;
  readonly involvementOfMerged: Involvement;
}

export interface MembershipStep {
  readonly membership: PlacedMembership;
  /** Dropped: it says nothing that a membership of the kept one does not say. */
  readonly does: 'move' | 'drop';
  /** Afterwards the kept one is in this partnership twice at a time, and somebody has to end one of them. */
  readonly thereTwice: boolean;
}

export interface MergePlan {
  readonly memberships: readonly MembershipStep[];
  /** Entries that the merged one leads, and the kept one will. */
  readonly led: readonly EntryRef[];
  /** What the kept one does not have and gets. */
  readonly filled: readonly FieldChange<OrganisationFieldName>[];
}

/** What has to be done so that nothing is the merged one’s any more, and nothing is lost. */
export function planMerge({ kept, merged, involvementOfKept, involvementOfMerged }: MergeFacts): MergePlan {
  return {
    memberships: involvementOfMerged.memberships.map((membership) => stepFor(membership, involvementOfKept.memberships)),
    led: involvementOfMerged.led,
    filled: handedOver.flatMap((field) => (isEmpty(kept, field) && !isEmpty(merged, field) ? [{ field, before: kept[field], after: merged[field] }] : []))
  };
}

export const mergeRefusals = ['sameOne', 'keptWasMerged', 'mergedElsewhere'] as const;
export type MergeRefusal = (typeof mergeRefusals)[number];

/** Why two cannot be merged. One that was merged into the same one already may be again: something was left over. */
export function mergeRefusal(kept: OrganisationValues, merged: OrganisationValues): MergeRefusal | undefined {
  const into = textOf(merged, 'mergedInto');
  if (textOf(kept, 'reference') === textOf(merged, 'reference')) return 'sameOne';
  if (textOf(kept, 'mergedInto') !== undefined) return 'keptWasMerged';
  return into === undefined || into === textOf(kept, 'reference') ? undefined : 'mergedElsewhere';
}

/** A Note holds 63,999 characters; the trace itself stands in `mergedInto`. */
const mostOfNotes = 60_000;

/** The trace at the merged one: written last, when nothing is its any more. One that had ended before keeps its day. @param note a line for its notes. */
export function markOfMerged(merged: OrganisationValues, { into, today, note }: { readonly into: string; readonly today: Day; readonly note: string }): readonly FieldChange<OrganisationFieldName>[] {
  const notes = [textOf(merged, 'notes'), note].filter((each) => each !== undefined).join('\n');
  return [
    { field: 'mergedInto', before: merged.mergedInto, after: { kind: 'text', text: into } },
    ...(merged.ended === undefined ? [{ field: 'ended', after: { kind: 'day', day: today } } as const] : []),
    ...(notes.length > mostOfNotes ? [] : [{ field: 'notes', before: merged.notes, after: { kind: 'longText', text: notes } } as const])
  ];
}

export function textOf(values: OrganisationValues, field: OrganisationFieldName): string | undefined {
  const value = values[field];
  return value !== undefined && 'text' in value ? value.text : undefined;
}

function stepFor(membership: PlacedMembership, ofKept: readonly PlacedMembership[]): MembershipStep {
  const beside = ofKept.filter((each) => each.partnership.id === membership.partnership.id && overlap(each, membership));
  const does = beside.some((each) => saysAll(each, membership)) ? 'drop' : 'move';
  return { membership, does, thereTwice: does === 'move' && beside.length > 0 };
}

function saysAll(one: PlacedMembership, other: PlacedMembership): boolean {
  return (other.role === undefined || other.role === one.role) && other.contribution === undefined && other.contributionNote === undefined && isWithin(other, one);
}

/** What the kept one takes over where it has nothing. Its name, sector and notes stay its own. */
const handedOver: readonly OrganisationFieldName[] = ['nameCy', 'website', 'email', 'telephone', 'town', 'significant', 'compact'];

function isEmpty(values: OrganisationValues, field: OrganisationFieldName): boolean {
  const value = values[field];
  return value === undefined || (value.kind === 'yesNo' && !value.yes);
}
