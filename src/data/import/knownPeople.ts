import { FoundPerson } from '../../domain/import/importFacts';
import { ImportPlan } from '../../domain/import/importPlan';
import { PersonRef } from '../../domain/partnership/entry';
import { FieldValue } from '../../domain/record/fieldValue';
import type { Editing } from '../stores/editing';
import { goOnUnless, Interrupted, stopOfItem } from './stopped';

/**
 * Makes everybody known to the site whom a plan names and the site does not know yet: one request for 80 people. Rejects where nothing could be said.
 * @returns by directory id; whom the directory has no longer is not among them.
 */
export async function makeKnown(editing: Editing, plan: ImportPlan, people: readonly FoundPerson[], signal?: AbortSignal): Promise<ReadonlyMap<string, PersonRef>> {
  const loginNames = new Map(people.map(({ oid, loginName }) => [oid, loginName]));
  const wanted = Array.from(new Set(valuesIn(plan).flatMap(unknownIn))).filter((oid) => loginNames.has(oid));
  const known = new Map<string, PersonRef>();
  if (wanted.length === 0) return known;
  goOnUnless(signal);
  const outcomes = await editing.ensurePeople(wanted.map((oid) => loginNames.get(oid) ?? ''));
  outcomes.forEach((outcome, at) => {
    if (outcome.kind === 'done') known.set(wanted[at], { ...outcome.person, oid: wanted[at] });
    const reason = outcome.kind === 'failed' ? stopOfItem(outcome.error) : undefined;
    if (reason !== undefined) throw new Interrupted(reason);
  });
  return known;
}

function valuesIn({ rows }: ImportPlan): readonly (FieldValue | undefined)[] {
  return rows.flatMap((row) => {
    if (row.kind === 'new') return Object.values(row.values);
    return row.kind === 'changed' ? row.changes.map(({ after }) => after) : [];
  });
}

function unknownIn(value: FieldValue | undefined): readonly string[] {
  return value?.kind === 'person' && value.person.id === 0 && value.person.oid !== undefined ? [value.person.oid] : [];
}
