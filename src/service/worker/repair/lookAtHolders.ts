import { formList } from '../../../data/approval/listedForms';
import { roleHoldings } from '../../../data/approval/roleHoldings';
import { editorsOf } from '../../../data/editorsOf';
import { StoreError } from '../../../data/stores/storeError';
import { roleChoices } from '../../../domain/approval/roleHolding';
import { seatOfRole } from '../../../domain/approval/seat';
import { Term } from '../../../domain/protocol/protocol';
import { Approvals, todayOf } from '../../approval/approvals';
import { awayNow } from '../../approval/awayNow';
import { Asked, ChangedForm, WaitingForms } from './waitingForms';

/**
 * Names of forms whose waiting step may have to ask somebody else, or can be decided again, or can no longer, or was written by somebody. Who is asked, against who
 * would be asked now: one query for the roles; accounts and calendars of those who are asked, in batches; versions of the forms that people changed last.
 * @param isOver whether the time is over.
 */
export async function lookAtHolders(approvals: Approvals, { unclear, asked, changed }: WaitingForms, isOver: () => boolean): Promise<readonly string[]> {
  const { store } = approvals;
  const people = Array.from(new Set(asked.map(({ holder }) => holder.oid)));
  const [holdings, disabled, away] = people.length === 0 ? [[], [], []] : await Promise.all([roleHoldings(store, ...(Object.keys(roleChoices) as Term[])), store.disabled(people), awayNow(approvals, people)]);
  const isOther = ({ holder, role, place, isNamed, isCovered }: Asked): boolean => {
    const seat = isNamed ? { holder } : seatOfRole(role, place, holdings, todayOf(approvals));
    return typeof seat === 'string' || seat.holder.oid !== holder.oid || disabled.includes(holder.oid) || (!isNamed && away.includes(holder.oid) !== isCovered);
  };
  const outdated = new Set([...unclear, ...asked.filter(isOther).flatMap(({ forms }) => forms.map(String))]);
  for (const form of changed) if (!isOver() && !outdated.has(form.name) && await mayHaveEdited(approvals, form)) outdated.add(form.name);
  return Array.from(outdated);
}

/** A form that the service changed last was looked at when its step was opened, and is when it is decided. */
async function mayHaveEdited({ store }: Approvals, { id, version, holder: { oid } }: ChangedForm): Promise<boolean> {
  try {
    const { oids, areAll } = await editorsOf(store, formList, { id, version });
    return !areAll || oids.includes(oid);
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'unavailable') throw error;
    return true;
  }
}
