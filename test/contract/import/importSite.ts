import { noAnswers } from '../../../src/domain/import/answers';
import type { FoundPerson, ImportFacts } from '../../../src/domain/import/importFacts';
import type { ImportPlan } from '../../../src/domain/import/importPlan';
import type { ImportName } from '../../../src/data/import/importName';
import type { ImportResult } from '../../../src/data/import/importOutcome';
import { readImportFacts } from '../../../src/data/import/readImportFacts';
import { runImport, type ImportRun } from '../../../src/data/import/runImport';
import type { Editing } from '../../../src/data/stores/editing';
import type { ListStore } from '../../../src/data/stores/listStore';
import type { Role } from '../../../local/tenant/directory/person';
import { mailOf, openReadySite, type TenantSite } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';

export const today = '2026-11-20';

export interface ImportSite extends TenantSite {
  readonly store: ListStore;
  readonly organisations: readonly number[];
  readonly person: (role: Role) => FoundPerson;
  readonly items: (list: string, filter?: string, ...select: readonly string[]) => Promise<readonly Record<string, unknown>[]>;
  /** Adds entries as somebody who keeps them by hand; answers their ids. */
  readonly entries: (...rows: readonly Record<string, unknown>[]) => Promise<readonly number[]>;
}

/** A site with three organisations, as the policy unit sees it. */
export async function openImportSite(): Promise<ImportSite> {
  const site = await openReadySite();
  const organisations = site.tenant.bulk.insert('Organisations', ['Gwent Police', 'Cwm Taf Housing', 'Coleg y Cymoedd'].map((Title, at) => ({ values: { Title, Reference: `O-000${at + 1}`, Sector: 'Police' } })));
  let serial = 0;
  return {
    ...site,
    store: storeAs(site, 'policyUnit'),
    organisations,
    person: (role) => {
      const { oid = '', name = '', mail = '' } = site.tenant.directory.personByMail(mailOf(role)) ?? {};
      return { oid, name, mail, loginName: `i:0#.f|membership|${mail}` };
    },
    items: (list, filter, ...select) => {
      const items = site.as('owner').web.lists.getByTitle(list).items.top(5000);
      if (select.length > 0) items.select(...select);
      return (filter === undefined ? items : items.filter(filter))<Record<string, unknown>[]>();
    },
    entries: async (...rows) => site.tenant.bulk.insert('Partnerships', rows.map((values) => ({
      values: { Title: `Entry ${++serial}`, Reference: `H-${serial}`, Kind: 'Partnership', Stage: 'Running', Status: 'Current', Significance: 'Not assessed', ...values }
    })))
  };
}

/** Each of a file of its own, unless they say otherwise. */
export function importName(importId: string, more: Partial<ImportName> = {}): ImportName {
  return {
    importId, fileName: 'Partnerships 2026.xlsx', fingerprint: Buffer.from(importId).toString('hex').padEnd(64, '0').slice(0, 64), headings: 'k1', answers: noAnswers,
    mapping: { sheet: 'List', headerRow: 1, fields: ['name', 'purpose'], otherwise: { kind: 'Partnership', stage: 'Running', sector: 'Other public body' } }, ...more
  };
}

export interface Imported extends ImportResult {
  readonly facts: ImportFacts;
  readonly progress: readonly (readonly [number, number])[];
}

export interface Importing extends Partial<Pick<ImportRun, 'people' | 'signal' | 'facts'>> {
  readonly role?: Role;
  readonly store?: ListStore;
  /** Told the number of each call that writes, from 1, before it goes. */
  beforeWrite?(number: number): Promise<unknown>;
}

/** Reads, plans and runs, as the screen does. */
export async function imported(site: ImportSite, name: ImportName, planOf: (facts: ImportFacts) => ImportPlan, { role = 'policyUnit', store = storeAs(site, role), beforeWrite, ...more }: Importing = {}): Promise<Imported> {
  const facts = more.facts ?? await readImportFacts(store, today, new Map());
  const progress: [number, number][] = [];
  const editing = await store.editing();
  const result = await runImport(planOf(facts), name, {
    store, editing: beforeWrite === undefined ? editing : counting(editing, beforeWrite), facts, people: more.people ?? [], signal: more.signal, onProgress: (done, of) => progress.push([done, of])
  });
  return { ...result, facts, progress };
}

export function counting(editing: Editing, before: (number: number) => Promise<unknown>): Editing {
  let number = 0;
  return {
    ...editing,
    write: async (operation) => { await before(++number); return editing.write(operation); },
    writeAll: async (operations, onProgress) => { await before(++number); return editing.writeAll(operations, onProgress); },
    ensurePeople: async (loginNames) => { await before(++number); return editing.ensurePeople(loginNames); }
  };
}
