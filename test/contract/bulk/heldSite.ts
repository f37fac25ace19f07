import type { HeldItem } from '../../../src/domain/bulk/heldItem';
import { heldListNames } from '../../../src/domain/bulk/heldList';
import { People } from '../../../src/domain/bulk/holders';
import { planPersonHandOver } from '../../../src/domain/bulk/planHandOver';
import type { Plan } from '../../../src/domain/bulk/plan';
import { newTask, type Task } from '../../../src/domain/bulk/task';
import type { PersonRef } from '../../../src/domain/partnership/entry';
import { carryOut, type CarriedOut } from '../../../src/data/bulk/carryOut';
import { heldItems } from '../../../src/data/bulk/heldItems';
import type { Editing } from '../../../src/data/stores/editing';
import type { Role } from '../../../local/tenant/directory/person';
import { type LoggedRequest, mailOf, openReadySite, type TenantSite } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';

export const today = '2026-11-20';

/** A site on which somebody, somebody else for each test, holds things. */
export interface HeldSite extends TenantSite {
  /** From now on somebody new holds what is added. */
  readonly holderJoins: () => void;
  readonly holder: () => PersonRef & { readonly oid: string };
  /** Of the directory; the site's lists keep them. */
  readonly holderLeaves: () => void;
  readonly oidOf: (role: Role) => string;
  readonly personOf: (role: Role) => PersonRef;
  /** Adds entries that the holder leads; answers their ids. */
  readonly entries: (count: number, more?: Record<string, unknown>) => number[];
  readonly roles: (...rows: readonly Record<string, unknown>[]) => number[];
  readonly columns: (list: string, id: number, ...names: readonly string[]) => Promise<Record<string, unknown>>;
  readonly batches: () => Promise<readonly LoggedRequest[]>;
}

export async function openHeldSite(): Promise<HeldSite> {
  const site = await openReadySite();
  let serial = 0;
  const oidOf = (role: Role): string => site.tenant.directory.personByMail(mailOf(role))?.oid ?? '';
  const personOf = (role: Role): PersonRef => ({ id: site.tenant.bulk.ensureUser(oidOf(role)), name: `Someone ${role}`, oid: oidOf(role) });
  let holder = { id: 0, name: '', oid: '' };
  const enter = (enabled: boolean): void => {
    const template = site.tenant.directory.person(oidOf('headOfService'));
    if (template) site.tenant.directory.addPeople([{ ...template, oid: holder.oid, name: holder.name, mail: `${holder.oid}@cwm.example`, enabled }]);
  };
  return {
    ...site,
    holderJoins: () => {
      const name = `Holder ${++serial}`;
      holder = { id: 0, name, oid: `00000000-0000-4000-b000-${String(serial).padStart(12, '0')}` };
      enter(true);
      holder = { ...holder, id: site.tenant.bulk.ensureUser(holder.oid) };
    },
    holder: () => holder,
    holderLeaves: () => enter(false),
    oidOf,
    personOf,
    entries: (count, more = {}) => site.tenant.bulk.insert('Partnerships', Array.from({ length: count }, () => ({
      values: { Title: `Entry ${++serial}`, Reference: `P-${String(serial).padStart(4, '0')}`, Kind: 'Partnership', Stage: 'Running', Status: 'Current', Service: 'Housing', LeadOfficerId: holder.id, LeadOfficerOid: holder.oid, ...more }
    }))),
    roles: (...rows) => site.tenant.bulk.insert('People roles', rows.map((values) => ({
      values: { Title: 'Head of Service, Housing', Role: 'Head of Service', Service: 'Housing', HolderId: holder.id, HolderOid: holder.oid, HolderName: holder.name, FromDate: '2021-04-01', ...values }
    }))),
    columns: (list, id, ...names) => site.as('owner').web.lists.getByTitle(list).items.getById(id).select(...names)(),
    batches: async () => (await site.requests()).filter(({ path }) => path.endsWith('$batch'))
  };
}

export async function allHeld(site: HeldSite, role: Role = 'policyUnit'): Promise<readonly HeldItem[]> {
  const lists = await Promise.all(heldListNames.map((list) => heldItems(storeAs(site, role), list)));
  return lists.flat();
}

/** From the holder to the lead officer. */
export async function planned(site: HeldSite, role: Role = 'policyUnit'): Promise<Plan> {
  const items = await allHeld(site, role);
  const rights = new Map((await storeAs(site, role).lists()).map((list) => [list.title, list.rights.change]));
  const titles = { entries: 'Partnerships', roles: 'People roles', representatives: 'Representatives' } as const;
  return planPersonHandOver(items, new People(items), {
    from: site.holder().oid, to: site.personOf('leadOfficer'), today, mayChange: (list) => rights.get(titles[list]) ?? false
  });
}

export function taskOf(plan: Plan): Task {
  return newTask({ id: 'one', kind: 'handOver', begun: '2026-11-20T09:00:00Z' }, plan);
}

export interface Carried extends CarriedOut {
  /** As it was kept, oldest first: what a closed tab leaves is one of them. */
  readonly kept: readonly Task[];
  readonly progress: readonly number[];
}

/** @param beforeBatch told the number of each batch, from 1, before it goes. */
export async function carried(site: HeldSite, task: Task, { role = 'policyUnit' as Role, beforeBatch = async (_number: number): Promise<void> => undefined, signal = undefined as AbortSignal | undefined } = {}): Promise<Carried> {
  const store = storeAs(site, role);
  const editing = await store.editing();
  const kept: Task[] = [];
  const progress: number[] = [];
  let number = 0;
  const counted: Editing = { ...editing, writeAll: async (operations) => { await beforeBatch(++number); return editing.writeAll(operations); } };
  const result = await carryOut(task, { store, editing: counted, today, signal, keep: (state) => kept.push(state), onProgress: (settled) => progress.push(settled) });
  return { ...result, kept, progress };
}

export function statesOf({ states }: Task): Record<string, number> {
  return states.reduce<Record<string, number>>((counts, state) => ({ ...counts, [state]: (counts[state] ?? 0) + 1 }), {});
}
