import { Bilingual } from '../wording';

/** Words of the made-up rows in the example workbook; nobody and nothing in them exists. */
export const exampleTexts: readonly Readonly<Record<string, Bilingual>>[] = [
  {
    name: { en: 'Example: Safer Towns Partnership', cy: 'Enghraifft: Partneriaeth Trefi Diogelach' },
    purpose: {
      en: 'Police, council and residents agree each year what troubles people most, and work on it together.',
      cy: 'Mae’r heddlu, y cyngor a thrigolion yn cytuno bob blwyddyn ar yr hyn sy’n poeni pobl fwyaf, ac yn gweithio arno gyda’i gilydd.'
    },
    leadOfficer: { en: 'a.name@council.example', cy: 'enw.rhywun@cyngor.example' },
    members: { en: 'Example Police; Example Fire and Rescue; Friends of the Example Park', cy: 'Heddlu Enghraifft; Tân ac Achub Enghraifft; Cyfeillion Parc Enghraifft' },
    website: { en: 'https://www.safer-towns.example', cy: 'https://www.trefi-diogelach.example' }
  },
  {
    name: { en: 'Example: Joint Recycling Service', cy: 'Enghraifft: Cydwasanaeth Ailgylchu' },
    purpose: {
      en: 'Two councils collect and sort recycling with one fleet and one depot.',
      cy: 'Mae dau gyngor yn casglu ac yn didoli ailgylchu gydag un fflyd ac un depo.'
    },
    leadOfficer: { en: 'Another Name', cy: 'Enw Arall' },
    leadOrganisation: { en: 'Example Borough Council', cy: 'Cyngor Bwrdeistref Enghraifft' },
    members: { en: 'Example Borough Council', cy: 'Cyngor Bwrdeistref Enghraifft' }
  },
  {
    name: { en: 'Example: Empty Homes Forum', cy: 'Enghraifft: Fforwm Cartrefi Gwag' },
    purpose: { en: 'An idea: name, type, stage and service are enough to begin with.', cy: 'Syniad: mae enw, math, cam a gwasanaeth yn ddigon i ddechrau.' }
  }
];
