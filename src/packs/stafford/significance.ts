import { SignificanceRule } from '../../domain/protocol/significance';

const ours = { needs: ['K1'], ours: true } as const;

/** The document has no test of significance: these rules are ours, and a council sets its own. */
export const significance: readonly SignificanceRule[] = [
  {
    code: 'decisive',
    shape: 'anyOf',
    criteria: [
      { code: 'statutory', when: { question: 'statutory', is: ['yes'] }, text: { en: 'it is statutory' } },
      { code: 'accountable', when: { question: 'accountableBody', is: ['yes'] }, text: { en: 'the council is its accountable body' } },
      { code: 'cabinet', when: { question: 'beyondDelegation', is: ['yes'] }, text: { en: 'it needs powers from Cabinet' } }
    ],
    source: ours
  },
  {
    code: 'money',
    shape: 'threshold',
    question: 'moneyAYear',
    text: { en: 'The council’s money a year' },
    limits: [
      { from: '2008-04-01', over: 20_000_00 },
      { from: '2024-04-01', over: 30_000_00 }
    ],
    source: ours
  },
  {
    code: 'weight',
    shape: 'score',
    criteria: [
      { code: 'lead', points: 2, when: { question: 'councilRole', is: ['lead'] }, text: { en: 'the council leads it' } },
      { code: 'major', points: 1, when: { question: 'councilRole', is: ['major'] }, text: { en: 'the council is a major partner' } },
      { code: 'staffTime', points: 2, when: { question: 'officerDays', over: 60 }, text: { en: 'officers give more than 60 days a year' } },
      { code: 'councillors', points: 1, when: { question: 'councillors', over: 1 }, text: { en: 'more than one councillor takes part' } },
      { code: 'ownBudget', points: 2, when: { question: 'wholeBudget', over: 100_000_00 }, text: { en: 'its own budget is over £100,000' } },
      { code: 'services', points: 1, when: { question: 'partnersRoles', is: ['decide', 'both'] }, text: { en: 'partners decide and act together' } }
    ],
    bands: [
      { from: 0, significant: false, text: { en: 'light' } },
      { from: 3, significant: false, text: { en: 'middling' } },
      { from: 5, significant: true, text: { en: 'heavy' } }
    ],
    source: ours
  }
];
