/**
 * The link that opens one entry: always the register's page on the site, wherever it is shown just now (a Teams tab has
 * an address that nobody else can open).
 */
export function entryAddress(siteUrl: string, reference: string): string {
  return `${siteUrl.replace(/\/+$/, '')}/SitePages/Register.aspx?entry=${encodeURIComponent(reference)}`;
}
