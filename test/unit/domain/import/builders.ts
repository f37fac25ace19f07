import { Answers, noAnswers } from '../../../../src/domain/import/answers';
import { ImportFacts } from '../../../../src/domain/import/importFacts';
import { ImportPlan } from '../../../../src/domain/import/importPlan';
import { planImport } from '../../../../src/domain/import/planImport';
import { recogniseColumns } from '../../../../src/domain/import/recogniseColumns';
import { tableOf } from '../../../../src/domain/import/table';
import { indexOrganisations } from '../../../../src/domain/organisation/organisationIndex';
import { EntryValues } from '../../../../src/domain/partnership/entryRules';
import { sheetOf } from '../../../support/import/sheets';

export const police = { id: 1, name: 'Hafren Valleys Police', reference: 'O-0001', significant: false };
export const canal: EntryValues = {
  name: { kind: 'text', text: 'Canal Partnership' }, nameCy: { kind: 'text', text: 'Partneriaeth y Gamlas' }, reference: { kind: 'text', text: 'P-0042' }, kind: { kind: 'choice', text: 'Partnership' },
  stage: { kind: 'choice', text: 'Running' }, service: { kind: 'choice', text: 'Finance' }, statutory: { kind: 'yesNo', yes: false }, annualContribution: { kind: 'money', pence: 4200000 }
};
export const carys = { oid: 'oid-carys', loginName: 'i:0#.f|membership|carys', name: 'Carys Bowen' };

export function facts(given: Partial<ImportFacts> = {}): ImportFacts {
  return {
    today: '2026-11-16', entries: [{ id: 7, version: 'v7', values: canal }], membersOf: new Map([[7, new Set([1])]]), organisations: indexOrganisations([police]),
    choices: { kind: ['Partnership', 'Collaboration'], stage: ['Idea', 'Running', 'Review', 'Closed'], service: ['Finance', 'Adult Social Care'] },
    sectors: ['Police', 'Private sector', 'Voluntary and community sector'], alsoCalled: new Map(), people: new Map([['Carys Bowen', carys]]), claimed: new Map(), ...given
  };
}

/** Of rows below their headings, against a register that has one entry. */
export async function plan(rows: Parameters<typeof sheetOf>[0], { answers = noAnswers, ...given }: Partial<ImportFacts> & { answers?: Answers } = {}): Promise<ImportPlan> {
  const table = tableOf(sheetOf(rows), 1);
  const mapping = { sheet: 'Sheet1', headerRow: 1, fields: recogniseColumns(table), otherwise: { kind: 'Partnership', stage: 'Running', sector: 'Voluntary and community sector' } };
  return planImport(table, mapping, answers, facts(given));
}
