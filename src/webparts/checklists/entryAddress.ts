/** Of the register's page, with this entry open. */
export function entryAddress(siteUrl: string, reference: string): string {
  return `${siteUrl}/SitePages/Register.aspx?entry=${encodeURIComponent(reference)}`;
}
