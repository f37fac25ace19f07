import type { HeldItem } from '../../../src/domain/bulk/heldItem';
import type { PersonRef } from '../../../src/domain/partnership/entry';
import type { FieldValue } from '../../../src/domain/record/fieldValue';

export const today = '2026-11-16';
export const sian: PersonRef = { id: 7, name: "Siân O'Brien", oid: 'oid-sian' };
export const huw: PersonRef = { id: 8, name: 'Huw Price', oid: 'oid-huw' };
export const carys: PersonRef = { id: 9, name: 'Carys Bevan', oid: 'oid-carys' };

export const person = (of: PersonRef): FieldValue => ({ kind: 'person', person: of });
export const choice = (text: string): FieldValue => ({ kind: 'choice', text });
export const day = (of: string): FieldValue => ({ kind: 'day', day: of });

let serial = 0;

/** A running entry that Siân leads for Housing. */
export function entry(values: HeldItem['values'] = {}, more: Partial<HeldItem> = {}): HeldItem {
  const id = ++serial;
  return {
    list: 'entries', id, version: `"e,${id}"`, label: { reference: `P-${String(id).padStart(4, '0')}`, name: `Entry ${id}` },
    values: { stage: choice('Running'), service: choice('Housing'), directorate: choice('Social Services and Housing'), leadOfficer: person(sian), ...values }, ...more
  };
}

/** Siân is Head of Service for Housing. */
export function role(values: HeldItem['values'] = {}, more: Partial<HeldItem> = {}): HeldItem {
  const id = ++serial;
  return {
    list: 'roles', id, version: `"r,${id}"`, label: { name: 'Head of Service, Housing', choices: ['Head of Service', 'Housing'] },
    values: { role: choice('Head of Service'), service: choice('Housing'), holder: person(sian), from: day('2021-04-01'), ...values }, ...more
  };
}

/** Siân sits in the partnership of entry 1. */
export function seat(values: HeldItem['values'] = {}, more: Partial<HeldItem> = {}): HeldItem {
  const id = ++serial;
  return { list: 'representatives', id, version: `"s,${id}"`, label: { reference: 'P-0001', name: 'Entry 1' }, entryId: 1, values: { person: person(sian), capacity: choice('Officer'), ...values }, ...more };
}
