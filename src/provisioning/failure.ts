/**
 * - `unreadable`: a record of the site is not what provisioning writes
 * - `notKept`: SharePoint accepted a change and yet does not show it
 * - the others as in the data layer's errors; `throttled` apart from `unavailable`
 */
type FailureKind = 'denied' | 'throttled' | 'refused' | 'conflict' | 'notFound' | 'unavailable' | 'unreadable' | 'notKept';

/** Why something did not work, as data: the wording is found by kind, SharePoint's own text is shown beside it. */
export interface Failure {
  readonly kind: FailureKind;
  /** SharePoint's own number, such as `-2147024891`. */
  readonly code: string;
  readonly text: string;
}

/** A record of the site that is not what provisioning writes. */
export class UnreadableRecord extends Error {}

/** What a step builds on could not be made; the line of that step says why. */
export class NotThereYet extends Error {}

const duplicateValue = '-2130575169';
const accessDenied = '-2147024891';

export function failureOf(error: unknown): Failure {
  if (error instanceof UnreadableRecord) {
    return { kind: 'unreadable', code: '', text: error.message };
  }
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof NotThereYet) {
    return { kind: 'notFound', code: '', text: message };
  }
  const status = statusOf(error);
  const { code, text } = sharePointError(message);
  return { kind: kindOf(status, code), code, text };
}

/** PnPjs puts the status on the error, and the answer's body behind `::>` in its message. */
function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' ? status : 0;
}

function sharePointError(message: string): { code: string; text: string } {
  const body = /::> ([\s\S]*)$/.exec(message)?.[1] ?? '';
  try {
    const answer = JSON.parse(body);
    const error = answer['odata.error'] ?? answer.error;
    return { code: String(error.code).split(',')[0], text: error.message.value };
  } catch {
    // A proxy's or gateway's page instead of SharePoint's own answer.
    return { code: '', text: message.split(' ::>')[0] };
  }
}

function kindOf(status: number, code: string): FailureKind {
  if (status === 401 || status === 403 || code === accessDenied) {
    return 'denied';
  }
  if (status === 429 || status === 503) {
    return 'throttled';
  }
  if (status === 409 || status === 412 || code === duplicateValue) {
    return 'conflict';
  }
  if (status === 404) {
    return 'notFound';
  }
  // SharePoint answers 500 to much that it does not accept; then it says why.
  return status >= 400 && (status < 500 || code !== '') ? 'refused' : 'unavailable';
}
