import { ApprovalStep } from '../approval/approvalStep';
import { ChainRecord, DecisionEvent, ReassignedEvent } from '../approval/chainRecord';
import { Course, courseOf, stepIn } from '../approval/course';
import { Approver } from '../approval/roleHolding';
import { recordsOfRound } from '../approval/round';
import { Term } from '../protocol/protocol';
import { askingOf, Told, turnOf, wasAsked } from './asking';
import { FormNotice, Given, Matter } from './matter';

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
      const matter = { kind: 'firstNotice', role, due, ...howSubmitted(facts, step), given: givenTo(facts, id, holder.oid) } as const;
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

/** How somebody has got a step that they would not have by their role. */
function givenTo(facts: FormFacts, step: string, oid: string): Given | undefined {
  const last = facts.records.filter(isReassigned).filter(({ event }) => event.step === step).pop();
  return last?.event.to === oid ? givenBy(facts, last) : undefined;
}

type ReassignedRecord = ChainRecord & { readonly event: ReassignedEvent };

function isReassigned(record: ChainRecord): record is ReassignedRecord {
  return record.event.kind === 'reassigned';
}

function givenBy(facts: FormFacts, record: ReassignedRecord): Given {
  const former = formerOf(facts, record);
  return { byName: record.byName, fromName: former === undefined ? '' : nameOf(facts, former), reason: record.event.reason };
}

/** Directory id of who knows that it was theirs, and is not any more. */
function formerOf({ told }: FormFacts, { position, event: { step, from, to } }: ReassignedRecord): string | undefined {
  return from !== undefined && from !== to && wasAsked(told, step, from, position) ? from : undefined;
}

/** As the chain or the ledger called them; empty where neither did. */
function nameOf({ records, told }: FormFacts, oid: string): string {
  const named = records.flatMap(({ by, byName, event }) => [{ oid: by, name: byName }, ...event.kind === 'reassigned' ? [{ oid: event.to, name: event.toName }] : []]);
  return [...named, ...told.map(({ to }) => to)].find((each) => each.oid === oid && each.name !== '')?.name ?? '';
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
  if (record.event.kind === 'decided') return ofDecision(facts, record, record.event);
  return isReassigned(record) ? ofReassignment(facts, record) : [];
}

/** Whoever was given what they had already still has it, and nothing is new. */
function ofReassignment(facts: FormFacts, record: ReassignedRecord): readonly FormNotice[] {
  const { by, byName, position, event: { from, to, toName, reason, step: stepId } } = record;
  const step = facts.steps.find(({ id }) => id === stepId);
  if (step === undefined || from === to) return [];
  const [submitted] = recordsOfRound(facts.records.slice(0, position));
  const officer: Approver = { oid: submitted.by, name: submitted.byName };
  const former = formerOf(facts, record);
  return [
    ...(former === undefined ? [] : [notice(facts, claimOf('handedOver', record, former), { oid: former, name: nameOf(facts, former) }, { kind: 'handedOver', role: step.role, toName, byName, reason }, stepId)]),
    ...(officer.oid === by ? [] : [notice(facts, claimOf('news', record, officer.oid), officer, { kind: 'givenOn', role: step.role, toName, ...givenBy(facts, record) }, stepId)])
  ];
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
  return { claim, kind: matter.kind === 'givenOn' ? 'news' : matter.kind, submission: records[0].submission, step, to, matter };
}
