import { ChainRecord } from '../approval/chainRecord';
import { Course, stepIn } from '../approval/course';
import { decisionOn } from '../approval/nonceRule';
import { Approver } from '../approval/roleHolding';
import { askingOf, turnOf } from './asking';
import { FormFacts, notice, PlacedStep } from './formFacts';
import { givenTo } from './given';
import { ApprovedBefore, FormNotice, Matter } from './matter';

/** What a step as it stands has to tell: to whom it waits for, or waits for no more. */
export function stepNotices(facts: FormFacts, course: Course, listed: PlacedStep): readonly FormNotice[] {
  const step = stepIn(course, listed);
  const { id, role, due, holder, exception } = step;
  const asking = askingOf(facts.records, step);
  const told = (claim: string, to: Approver, matter: Matter): FormNotice => notice(facts, `${claim}:${to.oid}`, to, matter, id);
  switch (step.state) {
    case 'Open': {
      if (holder === undefined) return [];
      const deputy = facts.deputies.get(id);
      const turn = turnOf(asking, facts.told, `firstNotice:${holder.oid}`);
      const matter = { kind: 'firstNotice', role, due, ...howSubmitted(facts, step), approvals: approvalsBefore(facts, step), given: givenTo(facts, id, holder.oid) } as const;
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

/** In their order; each as it counts by now. */
function approvalsBefore({ records, steps }: FormFacts, { round, position }: PlacedStep): readonly ApprovedBefore[] {
  const before = steps.filter((each) => each.round === round && each.position < position).sort((one, other) => one.position - other.position);
  return before.flatMap(({ id }) => {
    const made = decisionOn(id, records);
    return made?.event.decision === 'approve' ? [{ byName: made.byName, correction: made.event.supersedes?.reason }] : [];
  });
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
