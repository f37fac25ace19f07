import { addDays, daysBetween } from '../../../src/domain/calendar/day';
import { Stage, stages } from '../../../src/domain/partnership/stage';
import { anchorDay, importDay, workdayBefore } from '../council/calendar';
import { Random } from '../council/random';
import { Basis, CouncilRole, Draft, Form, Kind, Model, Reason } from '../partnerships/draft';

/** How entries are spread, as among those written by hand: two thirds running, the rest at every other stage. */
export const stageMix: readonly Stage[] = [
  ...Array<Stage>(50).fill('Running'), ...Array<Stage>(6).fill('Review'), ...Array<Stage>(4).fill('Renew or exit'), ...Array<Stage>(10).fill('Closed'),
  ...Array<Stage>(3).fill('Set up'), ...Array<Stage>(4).fill('Approval'), ...Array<Stage>(4).fill('Checklist'), ...Array<Stage>(4).fill('Screening'), ...Array<Stage>(3).fill('Idea')
];

const roles: Readonly<Record<Kind, readonly CouncilRole[]>> = {
  Partnership: ['Lead', 'Lead', 'Major partner', 'Minor partner', 'Facilitator', 'Enabler', 'Co-ordinator', 'Co-ordinator', 'Observer'],
  Collaboration: ['Lead', 'Major partner', 'Major partner', 'Minor partner', 'Observer']
};

export function roleFor(kind: Kind, stage: Stage, random: Random): CouncilRole | undefined {
  return stage === 'Idea' || (stage === 'Screening' && random.chance(0.5)) ? undefined : random.pick(roles[kind]);
}

/** Some 25 of 60 have one. */
export function basisFor(stage: Stage, random: Random): readonly Basis[] {
  if (stage === 'Idea') {
    return [];
  }
  const dice = random.next();
  return dice < 0.12 ? ['statutory'] : dice < 0.27 ? ['good practice'] : dice < 0.4 ? ['grant'] : dice < 0.42 ? ['statutory', 'grant'] : [];
}

export function reasonsFor(stage: Stage, basis: readonly Basis[], random: Random): readonly Reason[] | undefined {
  if (stage === 'Idea') {
    return undefined;
  }
  const chosen = random.sample<Reason>(['services', 'issues', 'joined', 'quality', 'value'], random.between(1, 3));
  return [...(basis.includes('statutory') ? ['statutory' as const] : []), ...(basis.includes('grant') ? ['resources' as const] : []), ...chosen];
}

/** A collaboration counts under two models only (C3), and its form says the same; screening may not have decided yet. */
export function formFor(body: string, kind: Kind, stage: Stage, random: Random): { model?: Model; form?: Form } {
  if (stage === 'Idea' || random.chance(0.1)) {
    return {};
  }
  if (kind === 'Collaboration') {
    const model: Model = body === 'Joint Committee' ? 'Joint committee' : 'Delegation of functions';
    return { model, form: model };
  }
  const forms: readonly (Form | undefined)[] = [stage === 'Screening' ? 'Informal' : undefined, undefined, ...Array<Form>(6).fill('Contractual'), 'Corporate or joint venture', 'Community interest company', 'Local authority trading company'];
  return { form: random.pick(forms) };
}

/** Small sums are many and large ones few; some give nothing, and of some nobody knows. */
export function moneyFor(stage: Stage, role: CouncilRole | undefined, random: Random): Pick<Draft, 'money' | 'budget' | 'inKind' | 'staffDays'> {
  const staffDays = random.chance(0.9) ? random.between(2, 480) / 2 : undefined;
  if (stage === 'Idea' || stage === 'Screening') {
    return {};
  }
  if (role === 'Observer' || random.chance(0.1)) {
    return { staffDays: staffDays && Math.min(staffDays, 10) };
  }
  const money = random.chance(0.12) ? 0 : Math.round(10 ** (3.2 + random.next() * 3) / 100) * 100;
  const budget = random.chance(0.85) ? Math.round((money * (1.2 + random.next() * 5) + 4_000) / 1_000) * 1_000 : undefined;
  return { money, budget, inKind: random.chance(0.3) ? random.between(1, 80) * 500 : undefined, staffDays };
}

/** Days of the life cycle: proposals start in the future, closed entries have ended, the others go on. */
export function daysFor(stage: Stage, random: Random): Pick<Draft, 'start' | 'end' | 'closed' | 'entered' | 'review'> {
  if (stages.indexOf(stage) < stages.indexOf('Running')) {
    const later = stages.indexOf(stage) >= stages.indexOf('Approval');
    return { entered: workdayBefore(addDays(anchorDay, -random.between(20, 500))), start: later ? addDays(anchorDay, random.between(30, 500)) : undefined };
  }
  const start = workdayBefore(addDays(importDay, -random.between(30, 7_000)));
  if (stage === 'Closed') {
    return { start, closed: workdayBefore(addDays(start, random.between(15, daysBetween(start, anchorDay) - 1))) };
  }
  return {
    start,
    end: random.chance(0.4) || stage === 'Renew or exit' ? addDays(anchorDay, random.between(40, 2_500)) : undefined,
    review: random.pick(stage === 'Review' ? ['soon', 'overdue'] : ['far', 'far', 'far', 'far', 'soon', 'overdue', 'unknown'])
  };
}
