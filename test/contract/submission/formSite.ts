import { addSubmission, NewSubmission } from '../../../src/data/submission/addSubmission';
import { submissionById } from '../../../src/data/submissions';
import type { ListStore } from '../../../src/data/stores/listStore';
import type { PersonRef } from '../../../src/domain/partnership/entry';
import type { Answer, Answers } from '../../../src/domain/protocol/answer';
import { draftOf, FormDraft } from '../../../src/domain/submission/formDraft';
import type { Role } from '../../../local/tenant/directory/person';
import { mailOf, openReadySite, type TenantSite } from '../provisioning/tenantSite';

/** A site that is set up, with one entry. */
export async function formSite(): Promise<TenantSite> {
  const site = await openReadySite();
  site.tenant.bulk.insert('Partnerships', [{ values: { Title: 'Canal', NameCy: 'Camlas', Reference: 'P-0001', Kind: 'Partnership', Stage: 'Idea' } }]);
  return site;
}

export async function personOf(site: TenantSite, store: ListStore, role: Role): Promise<PersonRef> {
  const { id, name } = await (await store.editing()).ensurePerson(`i:0#.f|membership|${mailOf(role)}`);
  return { id, name, oid: site.tenant.directory.people().find(({ mail }) => mail === mailOf(role))?.oid };
}

let serial = 0;

export function newSubmission(officer: PersonRef, more: Partial<NewSubmission> = {}): NewSubmission {
  return {
    claim: `claim ${++serial}`, restricted: false, entryId: 1, title: 'Screening: Canal', form: 'screening', purpose: 'screening', protocol: 'caerphilly 2014.1', officer, answers: {}, ...more
  };
}

export async function begunForm(store: ListStore, officer: PersonRef, answers: Answers = {}): Promise<FormDraft> {
  return draftOf(await submissionById(store, await addSubmission(store, newSubmission(officer, { answers }))));
}

export const text = (words: string): Answer => ({ value: { kind: 'text', text: words } });
export const answered = (draft: FormDraft, answers: Answers): FormDraft => ({ ...draft, answers: { ...draft.answers, ...answers } });
