import { Protocol } from '../../domain/protocol/protocol';

/** What Stafford calls roles and bodies. Those that its document does not name have their usual names. */
export const terms: Protocol['terms'] = {
  leadOfficer: { en: 'Officer' },
  sponsoringOfficer: { en: 'Sponsoring officer' },
  assessor: { en: 'Assessor' },
  headOfService: { en: 'Head of Service' },
  executiveDirector: { en: 'Executive Director' },
  policyUnit: { en: 'Policy unit' },
  managementTeam: { en: 'Corporate Management Group (CMG)' },
  reviewPanel: { en: 'Review panel' },
  programmeBoard: { en: 'Programme board' },
  auditCommittee: { en: 'Audit Committee' },
  scrutiny: { en: 'Scrutiny committee' },
  cabinet: { en: 'Cabinet' },
  monitoringOfficer: { en: 'Monitoring Officer' },
  section151Officer: { en: 'Section 151 officer' }
};
