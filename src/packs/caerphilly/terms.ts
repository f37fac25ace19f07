import { Protocol } from '../../domain/protocol/protocol';

/** What Caerphilly calls roles and bodies, the last of which only it has. Those that its document does not name have their usual names. */
export const terms: Protocol['terms'] = {
  leadOfficer: { en: 'Lead officer', cy: 'Swyddog arweiniol' },
  sponsoringOfficer: { en: 'Sponsoring officer', cy: 'Swyddog noddi' },
  assessor: { en: 'Assessor', cy: 'Asesydd' },
  headOfService: { en: 'Head of Service', cy: 'Pennaeth Gwasanaeth' },
  executiveDirector: { en: 'Executive Director', cy: 'Cyfarwyddwr Gweithredol' },
  policyUnit: { en: 'Policy Unit', cy: 'Uned Bolisi' },
  managementTeam: { en: 'Corporate Management Team (CMT)', cy: 'Tîm Rheoli Corfforaethol' },
  reviewPanel: { en: 'Corporate Governance Review Panel', cy: 'Panel Adolygu Llywodraethu Corfforaethol' },
  programmeBoard: { en: 'Improving Governance Programme Board', cy: 'Bwrdd Rhaglen Gwella Llywodraethu' },
  auditCommittee: { en: 'Audit Committee', cy: 'Pwyllgor Archwilio' },
  scrutiny: { en: 'Policy and Resources Scrutiny Committee', cy: 'Pwyllgor Craffu Polisi ac Adnoddau' },
  cabinet: { en: 'Cabinet', cy: 'Cabinet' },
  monitoringOfficer: { en: 'Monitoring Officer', cy: 'Swyddog Monitro' },
  section151Officer: { en: 'Section 151 Officer', cy: 'Swyddog Adran 151' },
  annualReviewPanel: { en: 'Annual Governance Review Panel', cy: 'Panel Adolygu Llywodraethu Blynyddol' }
};
