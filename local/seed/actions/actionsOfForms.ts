import { personas } from '../people/personas';
import { ActionRecord } from './actionRecord';

/** What was proposed because of an answer, and taken on. */
export const actionsOfForms: readonly ActionRecord[] = [
  {
    text: 'Agree how many houses a year, and by when', partnership: 'P-0078', owner: personas.leadOfficer, since: '2026-11-05', due: '2026-12-03', from: { form: 'homesChecklist', question: 'outcomesPlanned' }
  },
  {
    text: 'Write down what becomes of the loans when it ends', partnership: 'P-0078', owner: personas.leadOfficer, since: '2026-11-05', due: '2027-01-15', from: { form: 'homesChecklist', question: 'exitAgreed' }
  },
  { text: 'Name somebody for each risk of the practice', partnership: 'P-0077', since: '2026-02-20', due: '2026-03-06', from: { form: 'legalChecklist', question: 'risksManaged' } },
  { text: 'Agree how a council leaves the practice', partnership: 'P-0077', since: '2026-02-20', due: '2026-12-11', from: { form: 'legalChecklist', question: 'exitAgreed' } },
  { text: 'Ask the towns who insures the stages', partnership: 'P-0079', since: '2026-05-07', due: '2026-06-12', from: { form: 'festivalChecklist', question: 'risksManaged' } }
];
