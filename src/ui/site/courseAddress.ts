/** Of the approvals' page, with the course of this form open. */
export function courseAddress(siteUrl: string, form: number): string {
  return `${siteUrl}/SitePages/Approvals.aspx?course=${form}`;
}
