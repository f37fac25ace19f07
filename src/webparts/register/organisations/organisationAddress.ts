/** The link that opens one organisation: always the register’s page on the site. */
export function organisationAddress(siteUrl: string, reference: string): string {
  return `${siteUrl.replace(/\/+$/, '')}/SitePages/Register.aspx?organisations=${encodeURIComponent(reference)}`;
}
