import { Section } from '../../../domain/protocol/form';
import { sources } from '../sources';

const notResourced = { question: 'resourced', is: ['no', 'unknown'] } as const;

/** What the council puts in, and whether it can. The days are those of the summary assessment sheet. */
export const contribution: Section = {
  code: 'contribution',
  title: { en: 'What the council puts in' },
  guidance: { en: 'Everything here is for one year. A good guess is better than a gap: you can change it until you submit.' },
  questions: [
    {
      code: 'moneyAYear',
      kind: 'money',
      text: { en: 'How much money a year?' },
      guidance: { en: 'Put 0 if none.' },
      source: sources.checklist,
      required: true,
      fills: 'annualContribution'
    },
    {
      code: 'inKindAYear',
      kind: 'money',
      text: { en: 'What is our help in kind worth a year?' },
      guidance: { en: 'Rooms, equipment, advice. Leave out the time of officers and councillors: it comes next.' },
      source: sources.checklist,
      required: true,
      fills: 'inKind'
    },
    {
      code: 'inKindWhat',
      kind: 'longText',
      text: { en: 'What is that help?' },
      source: sources.checklist,
      when: { question: 'inKindAYear', over: 0 }
    },
    { code: 'councillors', kind: 'number', text: { en: 'How many councillors would take part?' }, source: sources.summary, required: true, most: 100 },
    {
      code: 'councillorDays',
      kind: 'number',
      text: { en: 'How many days a year, all of them together?' },
      source: sources.summary,
      required: true,
      when: { question: 'councillors', over: 0 },
      decimals: 1,
      most: 10_000,
      unit: { en: 'days' }
    },
    { code: 'officers', kind: 'number', text: { en: 'How many officers would take part?' }, source: sources.summary, required: true, most: 1_000 },
    {
      code: 'officerDays',
      kind: 'number',
      text: { en: 'How many days a year do those officers give together?' },
      guidance: { en: 'Count getting ready and writing up, not only meetings.' },
      source: sources.summary,
      required: true,
      when: { question: 'officers', over: 0 },
      decimals: 1,
      most: 100_000,
      unit: { en: 'days' },
      fills: 'staffDays'
    },
    {
      code: 'wholeBudget',
      kind: 'money',
      text: { en: 'How large is the partnership’s own budget, from all partners?' },
      guidance: { en: 'Put 0 if it has none.' },
      source: sources.details,
      required: true,
      fills: 'totalBudget'
    },
    {
      code: 'resourced',
      kind: 'yesNo',
      text: { en: 'Have you found everything that the council has to give: time, assets, knowledge, money?' },
      guidance: { en: 'Ask whoever holds the budget and whoever manages the people. The council does not join what it cannot provide for.' },
      source: sources.policy,
      required: true,
      adverse: { answers: ['no', 'unknown'], action: { en: 'Find the missing time, assets, knowledge or money, or turn the invitation down' }, dueInDays: 14 }
    },
    {
      code: 'resourcesMissing',
      kind: 'several',
      text: { en: 'What is missing?' },
      source: sources.policy,
      required: true,
      when: notResourced,
      options: [
        { code: 'time', text: { en: 'Time' } },
        { code: 'assets', text: { en: 'Assets: buildings, land, equipment' } },
        { code: 'knowledge', text: { en: 'Knowledge or skills' } },
        { code: 'money', text: { en: 'Money' } }
      ]
    },
    {
      code: 'resourcesPromised',
      kind: 'yesNo',
      text: { en: 'Has the Head of Service promised to provide what is missing?' },
      source: { needs: ['S5'], ours: true },
      when: notResourced,
      unknown: false,
      adverse: { answers: [] }
    },
    {
      code: 'resourcesPromise',
      kind: 'document',
      text: { en: 'Where is that promise in writing?' },
      guidance: { en: 'A mail saved as a file will do.' },
      source: { needs: ['S5'], ours: true },
      when: { all: [notResourced, { question: 'resourcesPromised', is: ['yes'] }] },
      documentKinds: ['commitment'],
      signed: true
    }
  ]
};
