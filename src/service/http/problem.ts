/** A refusal, as whoever called is told of it. The code is for programs and for the interface's wording; the detail says in plain English what to do. */
export class Problem extends Error {
  public constructor(
    public readonly status: number,
    public readonly code: string,
    public readonly detail: string,
    public readonly headers: Readonly<Record<string, string>> = {},
    /** For programs, beside the code. */
    public readonly more: Readonly<Record<string, unknown>> = {}
  ) {
    super(code);
    this.name = 'Problem';
  }
}

/** As RFC 9457 has it. @param trace finds the request in the log. */
export function problemResponse({ status, code, detail, headers, more }: Problem, trace: string): Response {
  return new Response(JSON.stringify({ ...more, type: 'about:blank', title: code, status, code, detail, trace }), { status, headers: { 'Content-Type': 'application/problem+json', ...headers } });
}
