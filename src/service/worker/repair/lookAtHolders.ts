import { KeptStep } from '../../../data/approval/approvalSteps';
import { formList, ListedForm } from '../../../data/approval/listedForms';
import { roleHoldings } from '../../../data/approval/roleHoldings';
import { editorsOf } from '../../../data/editorsOf';
import { StoreError } from '../../../data/stores/storeError';
import { Course } from '../../../domain/approval/course';
import { Approver, roleChoices } from '../../../domain/approval/roleHolding';
import { seatOfRole } from '../../../domain/approval/seat';
import { Term } from '../../../domain/protocol/protocol';
import { Approvals, todayOf } from '../../approval/approvals';
import { awayNow } from '../../approval/awayNow';
import { LookedAtForms } from './lookAtForms';

export interface Waiting {
  readonly steps: ReadonlyMap<string, KeptStep>;
  readonly forms: Pick<LookedAtForms, 'there' | 'changed'>;
  readonly courses: ReadonlyMap<string, Course>;
}

interface Asked {
  readonly name: string;
  readonly step: KeptStep;
  /** Absent where the service changed it last. */
  readonly changed?: ListedForm;
  readonly course: Course;
}

/**
 * Names of forms whose waiting step may have to ask somebody else, or can be decided again, or can no longer, or was written by somebody. Who is asked, against who
 * would be asked now: one query for the roles; accounts and calendars of those who are asked, in batches; versions of the forms that people changed last.
 * @param isOver whether the time is over.
 */
export async function lookAtHolders(approvals: Approvals, waiting: Waiting, isOver: () => boolean): Promise<readonly string[]> {
  const { store } = approvals;
  const steps = Array.from(waiting.steps).flatMap(([name, step]): readonly Asked[] => {
    const course = waiting.courses.get(name);
    return !waiting.forms.there.has(name) || course === undefined || course.holders.get(step.id)?.areEditorsUnknown === true ? [] : [{ name, step, changed: waiting.forms.changed.get(name), course }];
  });
  const asked = Array.from(new Set(steps.flatMap(({ step: { holder } }) => holder?.oid ?? [])));
  const [holdings, disabled, away] = await Promise.all([roleHoldings(store, ...(Object.keys(roleChoices) as Term[])), store.disabled(asked), awayNow(approvals, asked)]);
  const isOutdated = async ({ step: { id, state, isNamed, isCovered, role, holder, editor }, changed, course }: Asked): Promise<boolean> => {
    if (state === 'Exception' || holder === undefined || editor !== undefined) return true;
    if (course.holders.has(id)) return mayHaveEdited(approvals, changed, holder);
    // Only a form names whom to ask, and only for a role that the list does not hold.
    if (isNamed && roleChoices[role] !== undefined) return true;
    const seat = isNamed ? { holder } : seatOfRole(role, course.entry, holdings, todayOf(approvals));
    const isOther = typeof seat === 'string' || seat.holder.oid !== holder.oid;
    return isOther || disabled.includes(holder.oid) || (!isNamed && away.includes(holder.oid) !== isCovered) || mayHaveEdited(approvals, changed, holder);
  };
  const outdated: string[] = [];
  for (const each of steps) if (!isOver() && await isOutdated(each)) outdated.push(each.name);
  return outdated;
}

/** A form that the service changed last was looked at when its step was opened, and is when it is decided. */
async function mayHaveEdited({ store }: Approvals, form: ListedForm | undefined, { oid }: Approver): Promise<boolean> {
  if (form === undefined) return false;
  try {
    const { oids, areAll } = await editorsOf(store, formList, form);
    return !areAll || oids.includes(oid);
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'unavailable') throw error;
    return true;
  }
}
