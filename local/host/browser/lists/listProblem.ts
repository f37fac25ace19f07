/** What the page can say more about than SharePoint does. */
export type ProblemKind = 'denied' | 'digest' | 'gone' | 'busy' | 'conflict' | 'threshold' | 'duplicate' | 'query' | 'offline' | 'other';

export class ListProblem extends Error {
  /** The message is SharePoint's own text. */
  public constructor(public readonly kind: ProblemKind, message: string) {
    super(message);
  }
}

const kindOfCode: Readonly<Record<string, ProblemKind>> = {
  '-2130575251': 'digest', '-2130575252': 'digest', '-2147024860': 'threshold', '-2130575169': 'duplicate', '-2147467259': 'query', '-2147467261': 'query'
};

const kindOfStatus: Readonly<Record<number, ProblemKind>> = { 403: 'denied', 404: 'gone', 409: 'conflict', 412: 'conflict', 429: 'busy', 503: 'busy', 504: 'busy' };

/** An answer that is none, by its code and then by its status. */
export function problemOf(status: number, body: string): ListProblem {
  const { code = '', message = '' } = errorIn(body);
  return new ListProblem(kindOfCode[code.split(',')[0]] ?? kindOfStatus[status] ?? 'other', message || String(status));
}

function errorIn(body: string): { readonly code?: string; readonly message?: string } {
  try {
    const { 'odata.error': error } = JSON.parse(body) as { 'odata.error'?: { code?: string; message?: { value?: string } } };
    return { code: error?.code, message: error?.message?.value };
  } catch {
    return {};
  }
}
