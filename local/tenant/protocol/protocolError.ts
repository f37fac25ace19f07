/** An answer that says no, in SharePoint's own words. */
export class ProtocolError extends Error {
  public constructor(
    public readonly status: number,
    /** `-1, System.ArgumentException`: number and exception, as the body's `code`. */
    public readonly code: string,
    message: string,
    public readonly headers: Readonly<Record<string, string>> = {}
  ) {
    super(message);
    this.name = 'ProtocolError';
  }
}

/** Something this tenant does not know. SharePoint might: so these are counted, and a test can see that there were none. */
export class UnknownToTenant extends ProtocolError {}
