import { Section } from '../../../domain/protocol/form';

const ours = { needs: ['C1'], ours: true } as const;

/** Who is in it. The register asks for these; the document has no form. */
export const head: Section = {
  code: 'head',
  title: { en: 'Who is in it', cy: 'Pwy sydd ynddi' },
  questions: [
    { code: 'name', kind: 'shortText', text: { en: 'What is it called?', cy: 'Beth yw’r enw arni?' }, source: ours, required: true, fills: 'name' },
    { code: 'nameWelsh', kind: 'shortText', text: { en: 'What is it called in Welsh?', cy: 'Beth yw’r enw arni yn Gymraeg?' }, source: ours, fills: 'nameCy' },
    {
      code: 'leadOfficer',
      kind: 'person',
      text: { en: 'Which officer leads on it for the council?', cy: 'Pa swyddog sy’n arwain arni dros y cyngor?' },
      source: ours,
      required: true,
      fills: 'leadOfficer'
    },
    {
      code: 'partners',
      kind: 'table',
      text: { en: 'Which organisations are in it?', cy: 'Pa sefydliadau sydd ynddi?' },
      guidance: { en: 'One row for each partner, the council apart.', cy: 'Un rhes i bob partner, ac eithrio’r cyngor.' },
      source: ours,
      required: true,
      columns: [
        { code: 'organisation', kind: 'organisation', text: { en: 'Organisation', cy: 'Sefydliad' }, required: true },
        {
          code: 'part',
          kind: 'choice',
          text: { en: 'Its part', cy: 'Ei ran' },
          options: [
            { code: 'lead', text: { en: 'Leads', cy: 'Yn arwain' }, choice: 'Lead' },
            { code: 'member', text: { en: 'Takes part', cy: 'Yn cymryd rhan' }, choice: 'Member' },
            { code: 'funder', text: { en: 'Gives money', cy: 'Yn rhoi arian' }, choice: 'Funder' },
            { code: 'observer', text: { en: 'Looks on', cy: 'Yn arsylwi' }, choice: 'Observer' }
          ]
        },
        { code: 'money', kind: 'money', text: { en: 'Its money a year', cy: 'Ei arian y flwyddyn' } }
      ],
      members: { organisation: 'organisation', role: 'part', contribution: 'money' }
    },
    {
      code: 'councilRole',
      kind: 'choice',
      text: { en: 'What is the council in it?', cy: 'Beth yw rôl y cyngor ynddi?' },
      source: ours,
      required: true,
      options: [
        { code: 'lead', text: { en: 'It leads', cy: 'Mae’n arwain' }, choice: 'Lead' },
        { code: 'major', text: { en: 'Major partner', cy: 'Prif bartner' }, choice: 'Major partner' },
        { code: 'minor', text: { en: 'Minor partner', cy: 'Partner llai' }, choice: 'Minor partner' },
        { code: 'observer', text: { en: 'Observer', cy: 'Arsyllwr' }, choice: 'Observer' }
      ],
      fills: 'councilRole'
    },
    {
      code: 'leadOrganisation',
      kind: 'organisation',
      text: { en: 'Who leads it?', cy: 'Pwy sy’n ei harwain?' },
      source: ours,
      required: true,
      when: { question: 'councilRole', is: ['major', 'minor', 'observer'] },
      fills: 'leadOrganisation'
    }
  ]
};
