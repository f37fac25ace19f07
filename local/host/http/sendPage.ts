import { randomBytes } from 'node:crypto';
import { contentSecurityPolicy } from '../csp/policy';
import type { Visit } from '../visit';

/** Sends HTML of the host, never cached, under SharePoint's content security policy. */
export function sendPage(visit: Visit, status: number, text: string): true {
  visit.response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': contentSecurityPolicy(randomBytes(12).toString('base64url')),
    'x-content-type-options': 'nosniff'
  });
  visit.response.end(visit.request.method === 'HEAD' ? undefined : text);
  return true;
}

export function redirect(visit: Visit, to: string, cookies: readonly string[] = []): true {
  // Beside a cookie that the tenant may have set already.
  for (const cookie of cookies) {
    visit.response.appendHeader('set-cookie', cookie);
  }
  visit.response.writeHead(303, { location: to, 'cache-control': 'no-store' }).end();
  return true;
}
