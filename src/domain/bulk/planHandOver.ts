import { Day } from '../calendar/day';
import { PersonRef } from '../partnership/entry';
import { FieldChange } from '../record/fieldChange';
import { dayIn, personIn, textIn } from '../record/valueIn';
import { HeldItem, samePerson } from './heldItem';
import { HeldListName, heldLists } from './heldList';
import { People } from './holders';
import { Decision, LeftReason, Plan, planOf } from './plan';

interface Circumstances {
  readonly today: Day;
  /** SharePoint enforces it; asking first says it before anything is done. */
  mayChange(list: HeldListName): boolean;
}

export interface PersonHandOver extends Circumstances {
  /** Of whoever hands over: `People.keyOf`. */
  readonly from: string;
  readonly to: PersonRef;
  /** Directory id of whoever carries it out. */
  readonly by?: string;
}

/** Everything that somebody holds now, to somebody else. What is past stays with whoever held it. */
export function planPersonHandOver(items: readonly HeldItem[], people: People, handOver: PersonHandOver): Plan {
  const { from, to, today, mayChange } = handOver;
  const isFrom = (person: PersonRef | undefined): boolean => person !== undefined && people.keyOf(person) === from;
  const fieldsOf = ({ list, values }: HeldItem): readonly string[] => heldLists[list].people.filter((field) => isFrom(personIn(values, field)));

  return planOf(items.filter((item) => fieldsOf(item).length > 0), (item): Decision => {
    const fields = fieldsOf(item);
    const { isPast } = heldLists[item.list];
    if (isPast(item.values, today)) return item.list === 'entries' ? 'closedEntry' : 'past';
    if (!mayChange(item.list)) return 'mayNot';
    if (fields.some((field) => isUnclear(people, item, field))) return 'personUnclear';
    return refusalOf(item, fields, items, handOver) ?? changesOf(item, fields, to, today);
  });
}

function isUnclear(people: People, { values }: HeldItem, field: string): boolean {
  const person = personIn(values, field);
  return person !== undefined && people.isUnclear(person);
}

function refusalOf(item: HeldItem, fields: readonly string[], items: readonly HeldItem[], { to, by, today }: PersonHandOver): LeftReason | undefined {
  const isTo = (other: HeldItem, field: string): boolean => { const person = personIn(other.values, field); return person !== undefined && samePerson(person, to); };
  if (item.list === 'roles') {
    // A row of People roles last edited by whoever it names gives no right to decide.
    if (by !== undefined && to.oid === by) return 'ownRole';
    return !fields.includes('holder') && isTo(item, 'holder') ? 'alreadyThere' : undefined;
  }
  if (item.list === 'representatives') {
    const sitsThere = items.some((other) => other.list === item.list && other.entryId === item.entryId && isTo(other, 'person') && !heldLists.representatives.isPast(other.values, today));
    return sitsThere ? 'alreadyThere' : undefined;
  }
  return undefined;
}

function changesOf({ list, values }: HeldItem, fields: readonly string[], to: PersonRef, today: Day): readonly FieldChange[] {
  const after = { kind: 'person', person: to } as const;
  const { since } = heldLists[list];
  const deputy = personIn(values, 'deputy');
  // Whoever takes over a role does not stand in for themselves.
  const becomesHolder = list === 'roles' && fields.includes('holder') && deputy !== undefined && (samePerson(deputy, to) || fields.includes('deputy'));
  const begins = since !== undefined && fields.includes(since.of) && (dayIn(values, since.field) ?? '') < today;
  return [
    ...fields.filter((field) => !(becomesHolder && field === 'deputy')).map((field) => ({ field, before: values[field], after })),
    ...(becomesHolder ? [{ field: 'deputy', before: values.deputy }] : []),
    ...(begins ? [{ field: since.field, before: values[since.field], after: { kind: 'day', day: today } as const }] : [])
  ];
}

export interface ServiceHandOver extends Circumstances {
  readonly from: string;
  readonly to: string;
  /** Nothing: it stays as it is. */
  readonly directorate?: string;
}

/** Everything that a service owns now, to another one. */
export function planServiceHandOver(items: readonly HeldItem[], { from, to, directorate, today, mayChange }: ServiceHandOver): Plan {
  const owns = (item: HeldItem, service: string): boolean => { const { service: field } = heldLists[item.list]; return field !== undefined && textIn(item.values, field) === service; };

  return planOf(items.filter((item) => owns(item, from)), (item): Decision => {
    const { isPast, service = '', directorate: under = '' } = heldLists[item.list];
    if (isPast(item.values, today)) return item.list === 'entries' ? 'closedEntry' : 'past';
    if (!mayChange(item.list)) return 'mayNot';
    if (item.list === 'roles' && items.some((other) => isSameRole(other, item) && owns(other, to) && !isPast(other.values, today))) return 'roleTaken';
    const moves = directorate !== undefined && textIn(item.values, under) !== directorate;
    return [
      { field: service, before: item.values[service], after: { kind: 'choice', text: to } },
      ...(moves ? [{ field: under, before: item.values[under], after: { kind: 'choice', text: directorate } as const }] : [])
    ];
  });
}

function isSameRole(one: HeldItem, other: HeldItem): boolean {
  return one.list === 'roles' && textIn(one.values, 'role') === textIn(other.values, 'role');
}
