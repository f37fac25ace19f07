/** Rows that SharePoint gives at once without a filter, as the service asks for them. */
const pageOfRows = 1000;
/** Questions that Graph takes in one request. */
const batch = 20;

/** Claim, draft, put down the draft, send, put down that it was sent: each has to be done before the next is begun, or a mail may be sent twice. */
const requestsOfMail = 5;
/** What has come to the chains, to the steps and to the ledger since the last run; how far it came; the roles. */
const whatIsNew = 5;

/** What the worker has to do. */
export interface Work {
  /** Forms that wait, each with an entry, a chain and a step. */
  readonly rows: number;
  /** People whom steps wait for. */
  readonly holders: number;
  readonly mails: number;
}

/**
 * The fewest requests in which a run could compare everything and send its mails: each page of the four lists once, accounts and calendars of all who are asked, and for
 * those who get a mail their addresses and what waits for them, twenty in one request.
 */
export function leastRequests({ rows, holders, mails }: Work): number {
  const comparing = 4 * Math.ceil(rows / pageOfRows) + 2 * Math.ceil(holders / batch) + whatIsNew;
  const mailing = mails === 0 ? 0 : 2 * Math.ceil(mails / batch) + requestsOfMail * mails + 1;
  return comparing + mailing;
}
