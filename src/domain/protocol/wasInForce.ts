import { Day } from '../calendar/day';

/** Whether a form that was begun on this day may go by a version: it has come into force, and had not ended when the form was begun. */
export function wasInForce({ inForceFrom, inForceTo }: { readonly inForceFrom?: Day; readonly inForceTo?: Day }, begunOn: Day, today: Day): boolean {
  return inForceFrom !== undefined && inForceFrom <= today && (inForceTo === undefined || inForceTo >= begunOn);
}
