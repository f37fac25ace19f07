import { SubmissionPlace } from '../../../../domain/submission/submission';

/** Addresses of the Checklists page, which reads them (`readPlace`). */
export function formAddress(siteUrl: string, { id, restricted }: SubmissionPlace): string {
  return pageAddress(siteUrl, { [restricted ? 'restricted' : 'form']: String(id) });
}

/** Asks for a new form of the entry. Every protocol calls its screening and its checklist so. */
export function newFormAddress(siteUrl: string, form: 'screening' | 'checklist', reference: string): string {
  return pageAddress(siteUrl, { new: form, entry: reference });
}

export function actionsAddress(siteUrl: string): string {
  return pageAddress(siteUrl, { tab: 'actions' });
}

function pageAddress(siteUrl: string, query: Readonly<Record<string, string>>): string {
  return `${siteUrl.replace(/\/+$/, '')}/SitePages/Checklists.aspx?${new URLSearchParams(query).toString()}`;
}
