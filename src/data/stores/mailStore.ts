/** The mailbox that the service writes from, and whom it can write to. Every call rejects with a `MailError`. */
export interface MailStore {
  /** Of these people, by their directory ids; many in few requests. */
  recipients(oids: readonly string[]): Promise<ReadonlyMap<string, Recipient>>;
  /**
   * Resolves with the draft's id, which stays when it is sent.
   * @param key ours, by which it is found again.
   */
  draft(mail: Mail, key: string): Promise<string>;
  /** What was written under this key, sent or not. */
  withKey(key: string): Promise<readonly KeptMail[]>;
  byId(id: string): Promise<KeptMail>;
  /** Resolved: it was accepted. `unavailable`: it may have been. Never asked twice by itself after an answer that got lost. */
  send(id: string): Promise<void>;
  remove(id: string): Promise<void>;
}

export interface Mail {
  readonly subject: string;
  readonly html: string;
  readonly to: { readonly address: string; readonly name: string };
}

export interface KeptMail {
  readonly id: string;
  readonly isDraft: boolean;
}

export type Recipient =
  /** `locale` as the mailbox has it, `cy-GB`; absent where that cannot be read. */
  | { readonly kind: 'reachable'; readonly address: string; readonly locale?: string }
  | { readonly kind: 'unreachable'; readonly because: 'noAddress' | 'disabled' | 'gone' };

/**
 * - `denied`: Exchange does not let the service into this mailbox
 * - `gone`: there is no such message, or no such mailbox
 * - `refused`: Exchange does not take it as it is
 * - `unavailable`: throttled, down, or the answer got lost
 */
export type MailErrorKind = 'denied' | 'gone' | 'refused' | 'unavailable';

export class MailError extends Error {
  public constructor(public readonly kind: MailErrorKind, message: string) {
    super(message);
    this.name = 'MailError';
  }
}
