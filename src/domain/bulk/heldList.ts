import { Day } from '../calendar/day';
import { entryFields } from '../partnership/entryField';
import { representativeFields } from '../partnership/representativeField';
import { peopleRoleFields } from '../peopleRole/peopleRoleField';
import { FieldSpec, FieldValues, specNamed } from '../record/fieldSpec';
import { dayIn, textIn } from '../record/valueIn';

/** In the order in which people read what somebody holds. */
export const heldListNames = ['entries', 'roles', 'representatives'] as const;
export type HeldListName = (typeof heldListNames)[number];

/** What makes the items of a list something that somebody holds. A list that comes later is one more row of `heldLists`. */
export interface HeldList {
  /** All that planning needs to know of an item. */
  readonly fields: readonly FieldSpec[];
  /** Fields that name somebody who holds it. */
  readonly people: readonly string[];
  readonly service?: string;
  readonly directorate?: string;
  /** The day since when that person has held it: it moves on with them. */
  readonly since?: { readonly of: string; readonly field: string };
  /** History, which stays with whoever made it. */
  isPast(values: FieldValues, today: Day): boolean;
}

export const heldLists: Readonly<Record<HeldListName, HeldList>> = {
  entries: {
    fields: ['stage', 'service', 'directorate', 'leadOfficer', 'sponsoringOfficer', 'start', 'closed'].map((name) => specNamed<string>(entryFields, name)),
    people: ['leadOfficer', 'sponsoringOfficer'],
    service: 'service',
    directorate: 'directorate',
    isPast: (values) => textIn(values, 'stage') === 'Closed'
  },
  roles: {
    fields: ['role', 'service', 'directorate', 'holder', 'deputy', 'from', 'to'].map((name) => specNamed<string>(peopleRoleFields, name)),
    people: ['holder', 'deputy'],
    service: 'service',
    directorate: 'directorate',
    since: { of: 'holder', field: 'from' },
    isPast: hasEnded
  },
  representatives: {
    fields: ['person', 'capacity', 'from', 'to'].map((name) => specNamed<string>(representativeFields, name)),
    people: ['person'],
    since: { of: 'person', field: 'from' },
    isPast: hasEnded
  }
};

/** The last day still counts. */
function hasEnded(values: FieldValues, today: Day): boolean {
  const to = dayIn(values, 'to');
  return to !== undefined && to < today;
}
