import { caerphilly } from '../../../src/packs/caerphilly/caerphilly';
import { mailOf, TenantSite } from '../../contract/provisioning/tenantSite';
import { completeAnswers } from '../../support/approval/completeAnswers';
import type { CouncilFacts } from './council';
import { addHolders, directorate } from './holders';

/** Checklists that are complete and not submitted: each pair of a head and a director will decide so many. */
export function fillDeciding(site: TenantSite, pairs: number, drafts: number): Pick<CouncilFacts, 'pairs' | 'drafts'> {
  const { tenant: { bulk, directory } } = site;
  const [heads, directors] = [addHolders(site, 'Head of Service', pairs), addHolders(site, 'Executive Director', pairs)];
  const officer = directory.personByMail(mailOf('leadOfficer'));
  if (officer === undefined) throw new Error('The site has no lead officer.');
  // The body that complete answers name as a partner: the last approval makes it a member.
  bulk.insert('Organisations', [{ values: { Title: 'Gwent Police', Reference: 'O-9001', Sector: 'Police' } }]);
  const OfficerId = bulk.ensureUser(officer.oid);
  const answers = JSON.stringify(completeAnswers(caerphilly, 'checklist', { leadOfficer: { value: { kind: 'person', person: { id: OfficerId, name: officer.name, oid: officer.oid } } } }));
  const formsOf = (pair: number): readonly number[] => {
    const numbers = Array.from({ length: drafts }, (_, at) => pair * drafts + at + 1);
    const entries = bulk.insert('Partnerships', numbers.map((number) => ({ values: { Title: `Canal ${number}`, Reference: `P-9${number}`, Kind: 'Partnership', Stage: 'Checklist', Status: 'Proposed', Directorate: directorate(pair) } })));
    return bulk.insert('Submissions', entries.map((PartnershipId, at) => ({
      createdBy: officer.oid,
      values: {
        Title: `Checklist: Canal ${numbers[at]}`, PartnershipId, Claim: `checklist ${numbers[at]}`, Form: 'checklist', Purpose: 'Checklist', Protocol: 'caerphilly 2014.1', State: 'Draft',
        Answers: answers, OfficerId, OfficerOid: officer.oid
      }
    })));
  };
  return { pairs: heads.map(({ mail }, at) => ({ head: mail, director: directors[at].mail })), drafts: heads.map((_, pair) => formsOf(pair)) };
}
