import { ApprovalStep } from '../approval/approvalStep';
import { ChainRecord, DecisionEvent } from '../approval/chainRecord';
import { Course, courseOf, stepIn } from '../approval/course';
import { Approver } from '../approval/roleHolding';
import { recordsOfRound } from '../approval/round';
import { Term } from '../protocol/protocol';
import { askingOf, Told, turnOf } from './asking';
import { FormNotice, Matter } from './matter';

export type PlacedStep = ApprovalStep & { readonly id: string; readonly round: number };

export interface FormFacts {
  /** Of the form's chain, in order. */
  readonly records: readonly ChainRecord[];
  /** Of all rounds, as their list says. */
  readonly steps: readonly PlacedStep[];
  /** Who may decide in the holder's place today, by the step's id. */
  readonly deputies: ReadonlyMap<string, Approver>;
  readonly policyUnit: readonly Approver[];
  /** Whom the route has told once it is approved. */
  readonly noted: readonly Approver[];
  /** Whom it has told, and nobody knows an address of. */
  readonly unknown: readonly Term[];
  /** What the ledger has of the form. */
  readonly told: readonly Told[];
}

/**
 * Everything that anybody has to be told about a form so far. It follows from the chain, the steps and whom they asked before, so that what was missed is found
 * again; each notice claims what it says once and for ever.
 */
export function formNotices(facts: FormFacts): readonly FormNotice[] {
  const course = courseOf(facts.records);
  if (course === undefined) return [];
  return [...facts.steps.flatMap((step) => ofStep(facts, course, step)), ...facts.records.flatMap((record) => ofRecord(facts, record))];
}

function ofStep(facts: FormFacts, course: Course, listed: PlacedStep): readonly FormNotice[] {
  const step = stepIn(course, listed);
  const { id, role, due, holder, exception } = step;
  const asking = askingOf(facts.records, step);
  const told = (claim: string, to: Approver, matter: Matter): FormNotice => notice(facts, `${claim}:${to.oid}`, to, matter, id);
  switch (step.state) {
    case 'Open': {
      if (holder === undefined) return [];
      const deputy = facts.deputies.get(id);
      const turn = turnOf(asking, facts.told, `firstNotice:${holder.oid}`);
      const matter = { kind: 'firstNotice', role, due, ...howSubmitted(facts, step) } as const;
      return [told(`firstNotice:${turn}`, holder, matter), ...(deputy === undefined ? [] : [told(`deputy:${turn}`, deputy, { ...matter, onBehalfOf: holder })])];
    }
    case 'Exception': {
      if (exception === undefined) return [];
      const turn = turnOf(asking, facts.told, `exception:${exception}`);
      return facts.policyUnit.map((to) => told(`exception:${turn}:${exception}`, to, { kind: 'exception', role, exception }));
    }
    // Whoever was never asked, or has decided, is not told that it is over.
    case 'Closed': return holder === undefined || exception !== undefined || isDecided(facts, id) ? [] : [told(`closed:${asking}`, holder, { kind: 'closed', role, ...whyClosed(facts, step) })];
    default: return [];
  }
}

function howSubmitted({ records }: FormFacts, { round }: PlacedStep): { readonly byName: string; readonly returnedBy?: string } {
  const returns = records.filter(({ position, event }) => position < round && event.kind === 'decided' && event.decision === 'return');
  return { byName: records.find(({ position }) => position === round)?.byName ?? '', returnedBy: returns[returns.length - 1]?.byName };
}

function isDecided({ records }: FormFacts, step: string): boolean {
  return records.some(({ event }) => event.kind === 'decided' && event.step === step);
}

function whyClosed({ records }: FormFacts, { round }: PlacedStep): { readonly because: 'withdrawn' | 'corrected'; readonly byName: string; readonly reason: string } {
  const next = records.find(({ position, event }) => position > round && event.kind === 'submitted');
  const ofRound = records.filter(({ position }) => position >= round && position < (next?.position ?? Infinity));
  const last = ofRound[ofRound.length - 1] as ChainRecord | undefined;
  if (last?.event.kind === 'withdrawn') return { because: 'withdrawn', byName: last.byName, reason: last.event.reason };
  return { because: 'corrected', byName: last?.byName ?? '', reason: last?.event.kind === 'decided' ? last.event.supersedes?.reason ?? '' : '' };
}

function ofRecord(facts: FormFacts, record: ChainRecord): readonly FormNotice[] {
  const { event, byName } = record;
  if (event.kind === 'decided') return ofDecision(facts, record, event);
  // Whoever was given what they had already still has it.
  if (event.kind !== 'reassigned' || event.from === undefined || event.from === event.to) return [];
  const step = facts.steps.find(({ id }) => id === event.step);
  if (step === undefined) return [];
  return [notice(facts, claimOf('handedOver', record, event.from), { oid: event.from, name: '' }, { kind: 'handedOver', role: step.role, toName: event.toName, byName, reason: event.reason }, step.id)];
}

function ofDecision(facts: FormFacts, record: ChainRecord, { step: stepId, decision, comment, onBehalfOf }: DecisionEvent): readonly FormNotice[] {
  const { by, byName, at, position } = record;
  const soFar = facts.records.slice(0, facts.records.indexOf(record) + 1);
  const submitted = recordsOfRound(soFar)[0];
  const state = courseOf(soFar)?.state;
  const step = facts.steps.find(({ id }) => id === stepId);
  const decider: Approver = { oid: by, name: byName };
  const officer: Approver = { oid: submitted.by, name: submitted.byName };
  const told = (kind: Matter['kind'], to: Approver, matter: Matter): FormNotice => notice(facts, claimOf(kind, { ...record, position }, to.oid), to, matter, stepId);
  const receipt = (isOwn: boolean): Matter => ({ kind: 'receipt', role: step?.role, decision, comment, at, byName, isOwn });
  const others = facts.noted.filter(({ oid }) => oid !== officer.oid && oid !== by);
  return [
    told('receipt', decider, receipt(true)),
    ...(onBehalfOf === undefined ? [] : [told('receipt', { oid: onBehalfOf, name: step?.holder?.oid === onBehalfOf ? step.holder.name : '' }, receipt(false))]),
    told('news', officer, { kind: 'news', role: step?.role, decision, comment, byName, isLast: state !== 'Submitted', nextName: nextOf(facts, record), unknown: state === 'Approved' ? facts.unknown : [] }),
    ...(state === 'Approved' ? others.map((to) => told('noted', to, { kind: 'noted' })) : [])
  ];
}

/** Who is asked after this decision; empty where that is not known. */
function nextOf({ records, steps }: FormFacts, { position }: ChainRecord): string {
  const course = courseOf(records.slice(0, position));
  const next = steps.find((step) => step.round === course?.round && step.position === course.approved + 1);
  return next === undefined || course === undefined || next.exception !== undefined ? '' : next.holder?.name ?? '';
}

function claimOf(kind: Matter['kind'], { submission, position }: Pick<ChainRecord, 'submission' | 'position'>, oid: string): string {
  return `${kind}:${submission}#${position}:${oid}`;
}

function notice({ records }: FormFacts, claim: string, to: Approver, matter: Matter, step: string): FormNotice {
  return { claim, kind: matter.kind, submission: records[0].submission, step, to, matter };
}
