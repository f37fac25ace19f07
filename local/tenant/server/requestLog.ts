export interface LoggedRequest {
  /** Real time, not the tenant's: ISO with milliseconds. */
  readonly at: string;
  readonly method: string;
  readonly path: string;
  /** 0 when the connection was dropped. */
  readonly status: number;
  /** Mail address, or client id; null when nobody was signed in. */
  readonly as: string | null;
  /** Of a batch. */
  readonly parts?: readonly { readonly method: string; readonly path: string; readonly status: number }[];
}

const kept = 20_000;

/** What was asked of the tenant, and what it answered; the newest are kept. */
export class RequestLog {
  private entries: LoggedRequest[] = [];
  /** How often something was asked for that this tenant does not know. */
  public unknown: { path: string; text: string }[] = [];

  public add(entry: LoggedRequest): void {
    this.entries.push(entry);
    if (this.entries.length > kept) this.entries = this.entries.slice(-kept / 2);
  }

  public since(iso: string | null): readonly LoggedRequest[] {
    return iso === null ? this.entries : this.entries.filter(({ at }) => at >= new Date(iso).toISOString());
  }

  public clear(): void {
    this.entries = [];
    this.unknown = [];
  }
}
