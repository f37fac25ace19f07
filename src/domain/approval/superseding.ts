import { underWay } from '../submission/hindrance';
import { SubmissionState } from '../submission/submission';
import { ApprovalStep } from './approvalStep';
import { ChainRecord } from './chainRecord';
import { courseOf } from './course';
import { Decision, decisions } from './decision';
import { DecideRefusal, Decider, DecideSetting, mayDecide } from './mayDecide';
import { decidersOf, recordsOfRound } from './round';

/** `notLast`: something has been built on it since. `notYourDecision`: only who decided corrects a decision. */
export type SupersedeRefusal = 'noDecision' | 'notLast' | 'notYourDecision' | 'reasonMissing';

export interface Correction {
  /** Id of the step that was decided. */
  readonly step: string;
  /** Of the record that is to be corrected. */
  readonly position: number;
  /** Directory id. */
  readonly by: string;
  readonly reason: string;
}

/** Why this decision cannot be corrected by a new one; nothing when it can. @param records of the submission's chain, in order. */
export function supersedeRefusal({ step, position, by, reason }: Correction, records: readonly ChainRecord[]): SupersedeRefusal | undefined {
  const record = records.find((each) => each.position === position);
  if (record?.event.kind !== 'decided' || record.event.step !== step) return 'noDecision';
  if (record.by !== by) return 'notYourDecision';
  if (records.some((each) => each.position > position && each.event.kind !== 'reassigned')) return 'notLast';
  return reason.trim() === '' ? 'reasonMissing' : undefined;
}

/** Whether the correction sets a form on its way again, or through, on which nobody had to decide any more. */
export function setsOnItsWay(before: SubmissionState, after: SubmissionState): boolean {
  return (before === 'Rejected' || before === 'Approved' || before === 'Returned') && after !== before && after !== 'Rejected';
}

/** Whether another form of the same kind and entry stands in the way of that. @param state of that other, as its list says. @param isLater it was begun later. */
export function isBuiltAnew(state: string | undefined, isLater: boolean): boolean {
  return underWay.some((each) => each === state) || (isLater && (state === 'Approved' || state === 'Concluded'));
}

/**
 * What somebody's decision can still be corrected into once another form stands in the way.
 * @param records of the submission's chain, in order. @param position of the decision's record, on which nothing was built.
 */
export function correctionsLeft(records: readonly ChainRecord[], position: number): readonly Decision[] {
  const record = records.find((each) => each.position === position);
  const before = courseOf(records);
  if (record?.event.kind !== 'decided' || before === undefined) return [];
  const { event } = record;
  return decisions.filter((decision) => {
    const after = courseOf([...records, { ...record, position: records.length + 1, event: { ...event, decision } }]);
    return after !== undefined && !setsOnItsWay(before.state, after.state);
  });
}

export type Corrector = Extract<Decider, { may: true }> | { readonly may: false; readonly because: SupersedeRefusal | DecideRefusal };

/** Whether they may correct it: as if it had not been made, the step has to be theirs to decide still. @param step its id is the correction's. */
export function mayCorrect(step: ApprovalStep, correction: Correction, records: readonly ChainRecord[], setting: DecideSetting): Corrector {
  const because = supersedeRefusal(correction, records);
  if (because !== undefined) return { may: false, because };
  const deciders = decidersOf(recordsOfRound(records), correction.position);
  return mayDecide({ ...step, state: 'Open' }, correction.by, { ...setting, involvement: { ...setting.involvement, deciders } });
}
