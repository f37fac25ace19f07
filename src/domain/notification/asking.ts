import { ApprovalStep } from '../approval/approvalStep';
import { ChainRecord } from '../approval/chainRecord';
import { courseOf } from '../approval/course';
import { LedgerRow } from './notice';

/** A notice that was claimed before, as far as it says whom a step has asked. */
export type Told = Pick<LedgerRow, 'claim' | 'state' | 'to'>;

type AskingStep = Pick<ApprovalStep, 'position'> & { readonly id: string; readonly round: number };

/**
 * What a notice of a step that asks somebody is claimed under: the step, and the record that last gave it to somebody or opened it once more, `7#4`. Whoever has
 * been told that it was over is told again when it is not.
 */
export function askingOf(records: readonly ChainRecord[], step: AskingStep): string {
  let asking = step.id;
  let [isWaiting, hasWaited] = [false, false];
  records.forEach(({ position, event }, at) => {
    const waits = isWaitingAfter(records.slice(0, at + 1), step);
    const isAnew = waits && !isWaiting && hasWaited;
    if (isAnew || (event.kind === 'reassigned' && event.step === step.id)) asking = `${step.id}#${position}`;
    [isWaiting, hasWaited] = [waits, hasWaited || waits];
  });
  return asking;
}

/**
 * The same with how many were asked one after another, `7#4.3`: People roles can change without a record, and somebody who gets a step back is told again.
 * @param told all that the ledger has of the form; read before the step was, so that it knows of nobody who was asked later.
 * @param whom what is told, and to whom or why: `firstNotice:<oid>`.
 */
export function turnOf(asking: string, told: readonly Told[], whom: string): string {
  const before = told.map(askedBy).filter((each) => each.asking === asking);
  const last = Math.max(1, ...before.map(({ turn }) => turn));
  const ofLast = before.filter(({ turn }) => turn === last);
  const isAnew = ofLast.length > 0 && (ofLast.some((each) => each.whom !== whom) || ofLast.every(({ state }) => state === 'Lapsed'));
  const turn = isAnew ? last + 1 : last;
  return turn === 1 ? asking : `${asking}.${turn}`;
}

/**
 * Whether somebody was told that a step waits for them: where nobody could decide it, the one who should have was not.
 * @param before position of the record that gave it to somebody else.
 */
export function wasAsked(told: readonly Told[], step: string, oid: string, before: number): boolean {
  const asked = told.filter(({ claim }) => {
    const [id, position = 0] = claim.split(':')[1]?.split('.')[0].split('#') ?? [];
    return id === step && Number(position) < before;
  });
  return asked.some(({ claim, to }) => claim.startsWith('firstNotice:') && to.oid === oid) || !asked.some(({ claim }) => claim.startsWith('exception:'));
}

function askedBy({ claim, state }: Told): { readonly asking?: string; readonly turn: number; readonly whom: string; readonly state: Told['state'] } {
  const [kind, asked = '', who] = claim.split(':');
  const [asking, turn = '1'] = asked.split('.');
  return { asking: kind === 'firstNotice' || kind === 'exception' ? asking : undefined, turn: Number(turn), whom: `${kind}:${who}`, state };
}

function isWaitingAfter(records: readonly ChainRecord[], { id, position, round }: AskingStep): boolean {
  const course = courseOf(records);
  return course?.round === round && course.state === 'Submitted' && course.approved + 1 === position && !course.decisions.has(id);
}
