import { personas } from '../../../local/seed/people/personas';
import type { Answer, Answers } from '../../../src/domain/protocol/answer';
import { caerphilly } from '../../../src/packs/caerphilly/caerphilly';
import { completeAnswers } from '../../support/approval/completeAnswers';
import { askService } from './askService';
import { itemsOf } from './itemsOf';
import type { Product } from './product';
import { writeAs } from './writeAs';

export interface SubmittedChecklist {
  readonly id: number;
  /** Submits it, once more where it was returned. Answers the id of the step that opens. */
  submit(): Promise<string>;
  /** Changes what the form says, as its page would. */
  change(answers: Answers): Promise<void>;
}

/** A complete checklist of the lead officer's, about an entry of its own, whose service has a Head and a director. @param said what matters to a journey. */
export async function submittedChecklist(product: Product, name: string, said: Answers = {}): Promise<SubmittedChecklist> {
  const officer = personas.leadOfficer;
  const people = await (await fetch(`${product.url}/_local/people`)).json() as readonly { readonly oid: string; readonly mail: string; readonly service: string; readonly directorate: string }[];
  const { oid = '', service, directorate } = people.find(({ mail }) => mail === officer) ?? {};
  const reference = `P-${9000 + (await itemsOf(product, officer, 'Partnerships', 'startswith(Reference,\'P-9\')')).length}`;
  const { Id: entry } = await writeAs(product, officer, 'items', { body: { Title: name, Reference: reference, Kind: 'Partnership', Stage: 'Checklist', Status: 'Proposed', Service: service, Directorate: directorate } });
  const [{ LeadOfficerId }] = await itemsOf(product, officer, 'Partnerships', `LeadOfficerOid eq '${oid}'`);
  const leadOfficer: Answer = { value: { kind: 'person', person: { id: Number(LeadOfficerId), name: 'Mark O’Brien', oid } } };
  const answersOf = (answers: Answers): string => JSON.stringify(completeAnswers(caerphilly, 'checklist', { leadOfficer, ...answers }));
  const { Id: id = 0 } = await writeAs(product, officer, 'items', {
    list: 'Submissions',
    body: { Title: `Checklist: ${name}`, PartnershipId: entry, Claim: `journey ${reference}`, Form: 'checklist', Purpose: 'Checklist', Protocol: `${caerphilly.id} ${caerphilly.version}`, State: 'Draft', Answers: answersOf(said), OfficerOid: oid }
  });
  return {
    id,
    submit: async () => {
      const { status, json } = await askService(product, officer, 'POST', `submissions/${id}/submit`);
      if (status !== 201) throw new Error(`${status} ${JSON.stringify(json)}`);
      return String((json.steps as readonly { readonly id: string }[]).slice(-1)[0].id);
    },
    change: async (answers) => { await writeAs(product, officer, `items(${id})`, { list: 'Submissions', method: 'MERGE', body: { Answers: answersOf({ ...said, ...answers }) } }); }
  };
}
