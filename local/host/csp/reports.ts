import { readJson } from '../http/readBody';
import type { Visit } from '../visit';
import { reportPath } from './policy';

export interface Violation {
  readonly at: string;
  readonly page: string;
  readonly directive: string;
  readonly blocked: string;
}

/** Collects what browsers report, for tests to see that there is nothing: GET and DELETE `/_local/csp`. */
export class ViolationReports {
  private readonly violations: Violation[] = [];

  public async handle(visit: Visit): Promise<boolean> {
    const { request, response, url } = visit;
    if (url.pathname === reportPath && request.method === 'POST') {
      this.violations.push(violationFrom(await readJson(request), visit.tenant.clock.now()));
      response.writeHead(204).end();
      return true;
    }
    if (url.pathname === '/_local/csp' && (request.method === 'GET' || request.method === 'DELETE')) {
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(this.violations));
      if (request.method === 'DELETE') {
        this.violations.length = 0;
      }
      return true;
    }
    return false;
  }
}

function violationFrom(body: unknown, at: Date): Violation {
  const report = (body as { 'csp-report'?: Record<string, unknown> } | null | undefined)?.['csp-report'] ?? {};
  const text = (key: string): string => String(report[key] ?? '');
  return { at: at.toISOString(), page: text('document-uri'), directive: text('effective-directive') || text('violated-directive'), blocked: text('blocked-uri') };
}
