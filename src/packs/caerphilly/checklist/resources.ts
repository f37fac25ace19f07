import { Section } from '../../../domain/protocol/form';

const ours = { needs: ['C1', 'K12'], ours: true } as const;

export const resources: Section = {
  code: 'resources',
  title: { en: 'Money, time and dates', cy: 'Arian, amser a dyddiadau' },
  guidance: { en: 'A good guess is better than a gap. Put 0 where there is nothing.', cy: 'Mae amcan da yn well na bwlch. Rhowch 0 lle nad oes dim.' },
  questions: [
    {
      code: 'moneyAYear',
      kind: 'money',
      text: { en: 'How much money does the council give a year?', cy: 'Faint o arian y mae’r cyngor yn ei roi y flwyddyn?' },
      source: ours,
      required: true,
      fills: 'annualContribution'
    },
    {
      code: 'inKindAYear',
      kind: 'money',
      text: { en: 'What is its help in kind worth a year?', cy: 'Beth yw gwerth ei gymorth mewn nwyddau y flwyddyn?' },
      guidance: { en: 'Rooms, equipment, advice. Staff time comes next.', cy: 'Ystafelloedd, offer, cyngor. Amser staff sydd nesaf.' },
      source: ours,
      fills: 'inKind'
    },
    {
      code: 'staffDays',
      kind: 'number',
      text: { en: 'How many days of its staff a year?', cy: 'Sawl diwrnod o’i staff y flwyddyn?' },
      guidance: { en: 'All of them together, getting ready and writing up included.', cy: 'Pob un gyda’i gilydd, gan gynnwys paratoi ac ysgrifennu.' },
      source: ours,
      required: true,
      decimals: 1,
      most: 100_000,
      unit: { en: 'days', cy: 'o ddiwrnodau' },
      fills: 'staffDays'
    },
    {
      code: 'wholeBudget',
      kind: 'money',
      text: { en: 'How large is its whole budget, from all partners?', cy: 'Pa mor fawr yw ei chyllideb gyfan, gan bob partner?' },
      source: ours,
      fills: 'totalBudget'
    },
    { code: 'starts', kind: 'day', text: { en: 'When does it start?', cy: 'Pryd mae’n dechrau?' }, source: ours, required: true, fills: 'start' },
    {
      code: 'ends',
      kind: 'day',
      text: { en: 'When is it meant to end?', cy: 'Pryd y bwriedir iddi ddod i ben?' },
      guidance: { en: 'Leave it empty if no end is planned.', cy: 'Gadewch yn wag os na chynlluniwyd diwedd.' },
      source: ours,
      fills: 'plannedEnd'
    }
  ]
};
