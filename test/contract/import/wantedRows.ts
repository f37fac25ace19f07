import type { FoundPerson, ImportFacts } from '../../../src/domain/import/importFacts';
import type { ImportPlan, MeantOrganisation, PlannedRow } from '../../../src/domain/import/importPlan';
import { organisationKey } from '../../../src/domain/organisation/organisationKey';
import type { EntryFieldName } from '../../../src/domain/partnership/entryField';
import { entryFields } from '../../../src/domain/partnership/entryField';
import type { EntryValues } from '../../../src/domain/partnership/entryRules';
import { changesBetween } from '../../../src/domain/record/fieldChange';
import type { FieldValue } from '../../../src/domain/record/fieldValue';
import { textIn } from '../../../src/domain/record/valueIn';

/** A row of a file as these tests want it in the register. */
export interface WantedRow {
  readonly row: number;
  readonly name: string;
  readonly values?: EntryValues;
  /** Names of organisations. */
  readonly members?: readonly string[];
  readonly lead?: string;
  readonly officer?: FoundPerson;
}

/** As small a plan as these tests need: rows are found by what they claimed, else by their name. */
export function planned(wanted: readonly WantedRow[], facts: ImportFacts): ImportPlan {
  const names = new Set(wanted.flatMap(({ members = [], lead }) => [...members, ...(lead === undefined ? [] : [lead])]));
  const organisations = Array.from(names).filter((name) => 'key' in meant(name, facts)).map((name) => ({ key: organisationKey(name), name, sector: 'Police' }));
  return { rows: wanted.map((row) => plannedRow(row, facts)), organisations };
}

function plannedRow({ row, name, values: more, members = [], lead, officer }: WantedRow, facts: ImportFacts): PlannedRow {
  const claimed = facts.claimed.get(row);
  const entry = facts.entries.find(({ values }) => (claimed !== undefined && textIn(values, 'reference') === claimed) || textIn(values, 'name') === name);
  const organisations = members.map((member) => meant(member, facts));
  const values: EntryValues = {
    name: text(name), ...more,
    ...(lead === undefined ? {} : { leadOrganisation: leading(meant(lead, facts), facts) }),
    ...(officer === undefined ? {} : { leadOfficer: { kind: 'person', person: { id: 0, name: officer.name, oid: officer.oid } } })
  };
  if (entry === undefined) {
    return { kind: 'new', row, name, claimed, leftOut: [], members: organisations, values: { kind: choice('Partnership'), stage: choice('Running'), ...values } };
  }
  const specs = entryFields.filter((spec) => (values as Record<string, unknown>)[spec.name] !== undefined);
  const changes = changesBetween<EntryFieldName>(specs, entry.values, values).filter(({ after, before }) => !(after?.kind === 'person' && before?.kind === 'person' && after.person.oid === before.person.oid));
  const missing = organisations.filter((organisation) => !('id' in organisation) || !facts.membersOf.get(entry.id)?.has(organisation.id));
  const reference = textIn(entry.values, 'reference') ?? '';
  return changes.length + missing.length === 0
    ? { kind: 'unchanged', row, name, reference, leftOut: [] }
    : { kind: 'changed', row, name, reference, leftOut: [], id: entry.id, version: entry.version, byName: true, changes, members: missing };
}

function meant(name: string, { organisations }: ImportFacts): MeantOrganisation {
  const [known] = organisations.byKey.get(organisationKey(name)) ?? [];
  return known === undefined ? { key: organisationKey(name) } : { id: known.of.id };
}

function leading(organisation: MeantOrganisation, { organisations }: ImportFacts): FieldValue {
  return { kind: 'organisation', organisation: 'id' in organisation ? { id: organisation.id, name: organisations.all.find(({ id }) => id === organisation.id)?.name ?? '' } : { id: 0, name: organisation.key } };
}

export const text = (value: string): FieldValue => ({ kind: 'text', text: value });
export const longText = (value: string): FieldValue => ({ kind: 'longText', text: value });
export const choice = (value: string): FieldValue => ({ kind: 'choice', text: value });
