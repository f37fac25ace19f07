/** Pages of the site that mails lead to. */
export function approvalAddress(siteUrl: string, step: string): string {
  return `${siteUrl}/SitePages/Approvals.aspx?step=${encodeURIComponent(step)}`;
}

/** All that waits for whoever opens it. */
export function approvalsAddress(siteUrl: string): string {
  return `${siteUrl}/SitePages/Approvals.aspx`;
}

/** What nobody can decide, where the policy unit gives it to somebody. */
export function exceptionsAddress(siteUrl: string): string {
  return `${approvalsAddress(siteUrl)}?tab=exceptions`;
}

export function formAddress(siteUrl: string, form: string): string {
  return `${siteUrl}/SitePages/Checklists.aspx?form=${encodeURIComponent(form)}`;
}

/** The list of sealed records. */
export function recordsAddress(siteUrl: string): string {
  return `${siteUrl}/Lists/Decisions`;
}
