import { roleChoices, type RoleHolding } from '../../domain/approval/roleHolding';
import { LegibleRows, legibleRows } from '../legibleRows';
import { peopleRoleColumns } from '../peopleRoles';
import { queryOf } from '../record/recordColumns';
import { signInClaim } from '../signInName';
import { odataText, type Item, type ListStore, type Reading } from '../stores/listStore';
import { stepsList } from './approvalSteps';
import { damagedForms } from './damagedForms';
import { holdingsIn } from './holdingsIn';
import { stepUnderWay, stepUnderWayQuery, type StepUnderWay } from './stepsUnderWay';
import { submittedForms, type SubmittedForm } from './submittedForms';

export interface StepsForReader {
  /** Open ones, of the reader and of those whom they are the deputy of. */
  readonly steps: readonly StepUnderWay[];
  /** Rows that ask the reader, and cannot be read. */
  readonly illegible: number;
  /** Rows of People roles in which the reader is the deputy. */
  readonly holdings: readonly RoleHolding[];
  /** By their names. */
  readonly forms: ReadonlyMap<string, SubmittedForm>;
  /** Names of those whose record is seen to be damaged: nothing is decided on them. */
  readonly damaged: ReadonlySet<string>;
}

export interface Reader {
  /** Directory id. */
  readonly oid: string;
  /** As the page has it: `sian@council`, or with SharePoint's claim before it. */
  readonly loginName: string;
}

/** What waits for whoever is signed in. One request, two more for those whose deputy they are, one for the forms, one for their records, and one for a protocol that the page has not read yet. */
export async function stepsForReader(store: ListStore, { oid, loginName }: Reader): Promise<StepsForReader> {
  const [own, rows] = await store.inOneRequest((together) => Promise.all([openStepsOf(together, oid), deputyRows(together, loginName)]));
  const holdings = await holdingsIn(store, rows);
  const holders = Array.from(new Set(holdings.flatMap(({ holder }) => (holder === undefined || holder.oid === oid ? [] : [holder.oid]))));
  const ofOthers = holders.length === 0 ? [] : await store.inOneRequest((together) => Promise.all(holders.map((holder) => openStepsOf(together, holder))));
  const decides = (step: StepUnderWay): boolean => holdings.some(({ role, holder }) => holder?.oid === step.holder?.oid && role === roleChoices[step.role]);
  const steps = [...own.read, ...ofOthers.flatMap(({ read }) => read).filter(decides)];
  const names = steps.map(({ submission }) => submission);
  const [forms, damaged] = await Promise.all([submittedForms(store, names), damagedForms(store, names)]);
  return { steps, illegible: own.illegible.length, holdings, forms, damaged };
}

/** Nothing when there is none of this id; rejects with `MalformedRow` when it cannot be read. */
export async function stepUnderWayById(store: Pick<Reading, 'items'>, id: number): Promise<StepUnderWay | undefined> {
  const [item] = await store.items(stepsList, { ...stepUnderWayQuery, filter: `Id eq ${id}`, top: 1 });
  return item === undefined ? undefined : stepUnderWay(item);
}

async function openStepsOf(store: Pick<Reading, 'items'>, oid: string): Promise<LegibleRows<StepUnderWay>> {
  return legibleRows(await store.items(stepsList, { ...stepUnderWayQuery, top: 1000, filter: `HolderOid eq ${odataText(oid)} and State eq 'Open'` }), stepUnderWay);
}

/** By whom the row shows, as the service goes: the directory id beside them may be another's. */
function deputyRows(store: Pick<Reading, 'items'>, loginName: string): Promise<readonly Item[]> {
  return store.items(peopleRoleColumns.list, { ...queryOf(peopleRoleColumns), filter: `Deputy/Name eq ${odataText(signInClaim(loginName))}`, top: 200 });
}
