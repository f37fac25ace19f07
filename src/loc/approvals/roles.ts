import type { Bilingual, Language } from '../wording';

/** What roles are called where no protocol is at hand that names them. */
const roles: Readonly<Record<string, Bilingual>> = {
  leadOfficer: { en: 'Lead officer', cy: 'Swyddog arweiniol' },
  sponsoringOfficer: { en: 'Sponsoring officer', cy: 'Swyddog noddi' },
  assessor: { en: 'Assessor', cy: 'Aseswr' },
  headOfService: { en: 'Head of Service', cy: 'Pennaeth Gwasanaeth' },
  executiveDirector: { en: 'Executive Director', cy: 'Cyfarwyddwr Gweithredol' },
  policyUnit: { en: 'Policy unit', cy: 'Uned bolisi' },
  managementTeam: { en: 'Management team', cy: 'Tîm rheoli' },
  reviewPanel: { en: 'Review panel', cy: 'Panel adolygu' },
  programmeBoard: { en: 'Programme board', cy: 'Bwrdd rhaglen' },
  auditCommittee: { en: 'Audit committee', cy: 'Pwyllgor archwilio' },
  scrutiny: { en: 'Scrutiny', cy: 'Craffu' },
  cabinet: { en: 'Cabinet', cy: 'Y Cabinet' },
  monitoringOfficer: { en: 'Monitoring Officer', cy: 'Swyddog Monitro' },
  section151Officer: { en: 'Section 151 officer', cy: 'Swyddog Adran 151' }
};

/** @param role one of ours; another shows as it is. */
export function roleText(role: string, language: Language): string {
  return roles[role]?.[language] ?? role;
}
