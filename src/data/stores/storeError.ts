export const storeErrorKinds = ['notFound', 'conflict', 'denied', 'refused', 'unavailable'] as const;
/**
 * - `notFound`: no such site, list or item
 * - `conflict`: somebody else was quicker (stale version, duplicate of a unique value)
 * - `denied`: the signed-in person may not
 * - `refused`: SharePoint does not accept the request (invalid, too large, over the list view threshold)
 * - `unavailable`: throttled, down, or no network; the same request may work later
 */
export type StoreErrorKind = (typeof storeErrorKinds)[number];

export interface StoreErrorDetail {
  /** SharePoint's own number, such as `-2147024860` (list view threshold). */
  readonly code?: string;
  readonly status?: number;
  /** Seconds that SharePoint asked to wait. */
  readonly retryAfter?: number;
}

export class StoreError extends Error {
  public readonly kind: StoreErrorKind;
  public readonly code?: string;
  public readonly status?: number;
  public readonly retryAfter?: number;

  public constructor(kind: StoreErrorKind, message: string, detail: StoreErrorDetail = {}) {
    super(message);
    this.name = 'StoreError';
    this.kind = kind;
    this.code = detail.code;
    this.status = detail.status;
    this.retryAfter = detail.retryAfter;
  }
}

/** Somebody else was quicker: what was to be written has been changed or deleted since it was read. */
export function isOvertaken(error: unknown): boolean {
  return error instanceof StoreError && (error.kind === 'conflict' || error.kind === 'notFound');
}

/** SharePoint's numbers that decide more than the HTTP status does. */
export const sharePointCodes = {
  accessDenied: '-2147024891',
  listViewThreshold: '-2147024860',
  duplicateValue: '-2130575169',
  noSuchItem: '-2130575338',
  noSuchPerson: '-2146232832',
  digestInvalid: '-2130575251',
  digestExpired: '-2130575252'
} as const;
