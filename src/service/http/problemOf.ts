import { stepsList } from '../../data/approval/approvalSteps';
import { decisionsList } from '../../data/approval/chains';
import { MalformedRow } from '../../data/malformedRow';
import { StoreError, StoreErrorKind } from '../../data/stores/storeError';
import { refuse } from '../approval/refusals';
import { Problem } from './problem';

/** Whatever an endpoint failed with, as whoever called is told of it. */
export function problemOf(error: unknown, trace: string): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof MalformedRow && (error.list === decisionsList || error.list === stepsList)) return refuse('chainBroken');
  const found = error instanceof StoreError ? ofStore[error.kind] : undefined;
  if (found === undefined) return new Problem(500, 'internal', `Something went wrong here. Whoever runs this service finds it in the log under ${trace}.`);
  const [status, code, detail] = found;
  const seconds = (error as StoreError).retryAfter ?? 30;
  return new Problem(status, code, detail, status === 503 ? { 'Retry-After': String(seconds) } : {});
}

/** What was not there and what SharePoint did not accept are mistakes of ours: nobody who calls can mend them. */
const ofStore: Readonly<Partial<Record<StoreErrorKind, readonly [number, string, string]>>> = {
  conflict: [409, 'overtaken', 'Somebody was changing this at the same moment. Load the page again to see how far it has come.'],
  denied: [503, 'siteClosed', 'The service may not read or write the partnership site. Whoever runs it has to give it access again.'],
  unavailable: [503, 'sharePointBusy', 'SharePoint does not answer at the moment. Nothing is lost: try again in a minute.']
};
