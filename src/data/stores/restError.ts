import { sharePointCodes, StoreError, type StoreErrorKind } from './storeError';

/** What a refused HTTP answer becomes: SharePoint's number decides first, then the status. */
export async function storeErrorOf(response: Response): Promise<StoreError> {
  const { code, message } = sharePointError(await response.text());
  const detail = { code, status: response.status, retryAfter: retryAfterOf(response) };
  return new StoreError(kindOf(response.status, code), message ?? `SharePoint answered ${response.status}.`, detail);
}

/** Seconds of the Retry-After header. SharePoint sends seconds, never a date. */
export function retryAfterOf(response: Response): number | undefined {
  const seconds = Number(response.headers.get('Retry-After') ?? NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

const byCode: Readonly<Record<string, StoreErrorKind>> = {
  [sharePointCodes.accessDenied]: 'denied',
  [sharePointCodes.listViewThreshold]: 'refused',
  [sharePointCodes.duplicateValue]: 'conflict',
  [sharePointCodes.noSuchItem]: 'notFound',
  [sharePointCodes.noSuchPerson]: 'notFound',
  // A request digest that has run out or is of another sign-in: the same call works once the page has a new one.
  [sharePointCodes.digestExpired]: 'unavailable',
  [sharePointCodes.digestInvalid]: 'unavailable'
};

const byStatus: Readonly<Record<number, StoreErrorKind>> = {
  401: 'denied', 403: 'denied', 404: 'notFound', 409: 'conflict', 412: 'conflict', 423: 'unavailable', 429: 'unavailable', 501: 'refused'
};

function kindOf(status: number, code: string | undefined): StoreErrorKind {
  return (code !== undefined && byCode[code]) || kindOfStatus(status);
}

export function kindOfStatus(status: number): StoreErrorKind {
  return byStatus[status] ?? (status >= 500 ? 'unavailable' : 'refused');
}

/** Light errors are `{"odata.error": …}`, verbose ones `{"error": …}`; a proxy in between may send neither. */
function sharePointError(body: string): { code?: string; message?: string } {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    return {};
  }
  const error = member(answer, 'odata.error') ?? member(answer, 'error');
  const code = member(error, 'code');
  const message = member(member(error, 'message'), 'value');
  return {
    code: typeof code === 'string' ? code.split(',')[0].trim() : undefined,
    message: typeof message === 'string' ? message : undefined
  };
}

function member(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? (of as Record<string, unknown>)[name] : undefined;
}
