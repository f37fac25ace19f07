import { SubmissionPlace } from '../../../../domain/submission/submission';

/** Addresses of the Checklists page, which reads them (`readPlace`). */
export function formAddress(siteUrl: string, { id, restricted }: SubmissionPlace): string {
  return pageAddress(siteUrl, { [restricted ? 'restricted' : 'form']: String(id) });
}

/** Asks for a new checklist of the entry; every protocol calls its checklist so. */
export function newChecklistAddress(siteUrl: string, reference: string): string {
  return pageAddress(siteUrl, { new: 'checklist', entry: reference });
}

export function actionsAddress(siteUrl: string): string {
  return pageAddress(siteUrl, { tab: 'actions' });
}

function pageAddress(siteUrl: string, query: Readonly<Record<string, string>>): string {
  return `${siteUrl.replace(/\/+$/, '')}/SitePages/Checklists.aspx?${new URLSearchParams(query).toString()}`;
}
