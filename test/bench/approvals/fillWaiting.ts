import { localChainKeys } from '../../../local/service/localStore';
import { readChainKeys, nextRecord } from '../../../src/service/chain/chainKeys';
import { mailOf, TenantSite } from '../../contract/provisioning/tenantSite';
import { caerphilly } from '../../../src/packs/caerphilly/caerphilly';
import { completeAnswers } from '../../support/approval/completeAnswers';
import type { CouncilFacts } from './council';
import { addHolders, directorate } from './holders';

/** The day on which some of the steps are due; the others long after. */
export const dueDay = '2026-12-01';
const laterDay = '2027-06-01';

/**
 * As many forms that wait for a head of service, with all that the service keeps of them: entry, answers, sealed record, step, the first notice as sent. Holders are
 * asked in turn; the first step of some of them is due.
 */
export function fillWaiting(site: TenantSite, steps: number, holders: number, due: number): Pick<CouncilFacts, 'pairs' | 'drafts'> {
  const { tenant: { bulk, clock, directory } } = site;
  const heads = addHolders(site, 'Head of Service', holders);
  const officer = directory.personByMail(mailOf('leadOfficer'));
  if (officer === undefined) throw new Error('The site has no lead officer.');
  const keys = readChainKeys(localChainKeys, []);
  const Answers = JSON.stringify(completeAnswers(caerphilly, 'checklist'));
  const at = clock.now().toISOString();
  const numbers = Array.from({ length: steps }, (_, number) => number);
  const of = (number: number): number => number % holders;
  const entries = bulk.insert('Partnerships', numbers.map((number) => ({
    values: { Title: `Canal ${number}`, Reference: `P-${10_000 + number}`, Kind: 'Partnership', Stage: 'Approval', Status: 'Proposed', Significance: 'Not significant', Directorate: directorate(of(number)) }
  })));
  // Nobody's name is on them: the service has saved them last.
  const forms = bulk.insert('Submissions', numbers.map((number) => ({
    values: {
      Title: `Checklist: Canal ${number}`, PartnershipId: entries[number], Claim: `checklist ${number}`, Form: 'checklist', Purpose: 'Checklist', Protocol: 'caerphilly 2014.1', State: 'Submitted',
      Significance: 'Not significant', Answers
    }
  })));
  const records = bulk.insert('Decisions', numbers.map((number) => {
    const submission = String(forms[number]);
    const entry = { id: entries[number], directorate: directorate(of(number)) };
    const record = nextRecord(keys, [], { submission, at, by: officer.oid, byName: officer.name, event: { kind: 'submitted', contentHash: '0'.repeat(64), steps: 2, entry, significance: 'notSignificant' } });
    return { values: { Title: `Checklist: Canal ${number}`, Claim: `${submission}#1`, Attempt: `place:${submission}#1`, Submission: submission, What: 'Submitted', ByOid: officer.oid, ByName: officer.name, Record: JSON.stringify(record) } };
  }));
  const opened = bulk.insert('Approval steps', numbers.map((number) => ({
    values: {
      Title: `Checklist: Canal ${number}`, Claim: `${forms[number]}#1/1`, Submission: String(forms[number]), Round: 1, Position: 1, Step: 'headOfService', Role: 'headOfService', State: 'Open',
      Due: `${number < due ? dueDay : laterDay}T00:00:00Z`, HolderOid: heads[of(number)].oid, HolderName: heads[of(number)].name, IsNamed: false, IsCovered: false
    }
  })));
  bulk.insert('Notifications', [
    ...numbers.map((number) => ({
      values: {
        Title: `Checklist: Canal ${number}`, Claim: `firstNotice:${opened[number]}:${heads[of(number)].oid}`, Kind: 'First notice', Submission: String(forms[number]), Step: String(opened[number]),
        ToOid: heads[of(number)].oid, ToName: heads[of(number)].name, State: 'Sent', Sending: 1, Attempts: 1, SentAt: at
      }
    })),
    { values: { Title: 'How far the worker has looked', Claim: 'progress', Progress: JSON.stringify({ records: Math.max(...records), steps: Math.max(...opened), again: [], reminded: at.slice(0, 10), anchored: '2026-11-30' }) } }
  ]);
  return { pairs: [], drafts: [] };
}
