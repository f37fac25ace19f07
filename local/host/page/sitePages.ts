import type { Bilingual } from '../../../src/loc/wording';

export interface SitePage {
  /** As in `SitePages/<name>.aspx`. */
  readonly name: string;
  /** The web part on the page, found in the solution by this alias. */
  readonly alias: string;
  readonly title: Bilingual;
}

/** The pages of the partnership site, in the order of its navigation. */
export const sitePages: readonly SitePage[] = [
  { name: 'Register', alias: 'RegisterWebPart', title: { en: 'Register', cy: 'Cofrestr' } },
  { name: 'Reviews', alias: 'ReviewsWebPart', title: { en: 'Reviews', cy: 'Adolygiadau' } },
  { name: 'Checklists', alias: 'ChecklistsWebPart', title: { en: 'Checklists', cy: 'Rhestrau gwirio' } },
  { name: 'Approvals', alias: 'ApprovalsWebPart', title: { en: 'Approvals', cy: 'Cymeradwyo' } },
  { name: 'Assessments', alias: 'AssessmentsWebPart', title: { en: 'Assessments', cy: 'Asesiadau' } },
  { name: 'Reports', alias: 'ReportsWebPart', title: { en: 'Reports', cy: 'Adroddiadau' } },
  { name: 'Setup', alias: 'SetupWebPart', title: { en: 'Setup', cy: 'Gosod' } }
];

export const sitePath = '/sites/partnerships';

export function pathOf(page: SitePage): string {
  return `${sitePath}/SitePages/${page.name}.aspx`;
}

/** Page names in addresses are not case-sensitive in SharePoint. */
export function sitePageAt(path: string): SitePage | undefined {
  return sitePages.find((page) => pathOf(page).toLowerCase() === path.toLowerCase());
}
