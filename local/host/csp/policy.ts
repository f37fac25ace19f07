export const reportPath = '/_layouts/15/CSPReporting.aspx';

/**
 * What SharePoint Online enforces on its modern pages since March 2026, with this origin in place of Microsoft's own hosts:
 * https://learn.microsoft.com/sharepoint/dev/spfx/content-securty-policy-trusted-script-sources.
 * One directive only: `script-src 'unsafe-eval' 'self' <Microsoft's hosts> 'nonce-…'`. So inline scripts, event attributes and
 * scripts from elsewhere are refused, and, as `worker-src` falls back to it, so are `blob:` workers. The nonce is for SharePoint's
 * own inline scripts; the pages here have none.
 */
export function contentSecurityPolicy(nonce: string): string {
  return `script-src 'unsafe-eval' 'self' 'nonce-${nonce}'; report-uri ${reportPath}`;
}
