import { Section } from '../../../domain/protocol/form';
import { asOptions } from '../../common/asOptions';
import { reasons } from '../reasons';
import { sources } from '../sources';

/** The reasons, which the Head of Service agrees to; whom it serves and where. */
export const why: Section = {
  code: 'why',
  title: { en: 'Why, and for whom', cy: 'Pam, ac i bwy' },
  questions: [
    {
      code: 'reasons',
      kind: 'several',
      text: { en: 'Why work together?', cy: 'Pam gweithio gyda’ch gilydd?' },
      guidance: {
        en: 'Choose each that holds. By approving this checklist the Head of Service agrees to them.',
        cy: 'Dewiswch bob un sy’n wir. Drwy gymeradwyo’r rhestr wirio hon mae’r Pennaeth Gwasanaeth yn cytuno â hwy.'
      },
      source: sources.reasons,
      required: true,
      options: asOptions(reasons),
      comment: 'required',
      fills: 'reasons'
    },
    {
      code: 'localDifference',
      kind: 'longText',
      text: { en: 'What difference will local people notice, and how will you ask them?', cy: 'Pa wahaniaeth y bydd pobl leol yn sylwi arno, a sut y byddwch yn gofyn iddynt?' },
      source: { paragraph: 'Appendix 1', needs: ['C11'] },
      required: true,
      most: 2_000
    },
    {
      code: 'servesPriorities',
      kind: 'several',
      text: { en: 'Which of the council’s priorities does it serve?', cy: 'Pa rai o flaenoriaethau’r cyngor y mae’n eu gwasanaethu?' },
      source: { needs: ['C1'], ours: true },
      options: [
        { code: 'prosperity', text: { en: 'Prosperity', cy: 'Ffyniant' }, choice: 'Prosperity' },
        { code: 'safety', text: { en: 'Community safety', cy: 'Diogelwch cymunedol' }, choice: 'Community safety' },
        { code: 'health', text: { en: 'Health and well-being', cy: 'Iechyd a llesiant' }, choice: 'Health and well-being' },
        { code: 'learning', text: { en: 'Learning and skills', cy: 'Dysgu a sgiliau' }, choice: 'Learning and skills' },
        { code: 'places', text: { en: 'Public space and environment', cy: 'Mannau cyhoeddus a’r amgylchedd' }, choice: 'Public space and environment' },
        { code: 'homes', text: { en: 'Housing and homes', cy: 'Tai a chartrefi' }, choice: 'Housing and homes' }
      ],
      fills: 'priorities'
    },
    {
      code: 'footprint',
      kind: 'choice',
      text: { en: 'Which area does it cover?', cy: 'Pa ardal y mae’n ei chwmpasu?' },
      guidance: { en: 'Choose the smallest that holds all of it.', cy: 'Dewiswch y lleiaf sy’n cynnwys y cyfan.' },
      source: sources.footprint,
      required: true,
      options: [
        { code: 'countyBorough', text: { en: 'The county borough', cy: 'Y fwrdeistref sirol' }, choice: 'County borough' },
        { code: 'gwent', text: { en: 'Gwent', cy: 'Gwent' }, choice: 'Gwent' },
        { code: 'southEastWales', text: { en: 'South East Wales', cy: 'De-ddwyrain Cymru' }, choice: 'South East Wales' },
        { code: 'southWales', text: { en: 'South Wales', cy: 'De Cymru' }, choice: 'South Wales' },
        { code: 'allWales', text: { en: 'All Wales', cy: 'Cymru gyfan' }, choice: 'All Wales' },
        { code: 'other', text: { en: 'Another area', cy: 'Ardal arall' } }
      ],
      fills: 'footprint'
    },
    {
      code: 'otherFootprint',
      kind: 'shortText',
      text: { en: 'Which one?', cy: 'Pa un?' },
      guidance: {
        en: 'The register does not know this area. The Policy Unit can add it to the choices of the column Footprint.',
        cy: 'Nid yw’r gofrestr yn adnabod yr ardal hon. Gall yr Uned Bolisi ei hychwanegu at ddewisiadau’r golofn Ardal.'
      },
      source: sources.footprint,
      required: true,
      when: { question: 'footprint', is: ['other'] }
    }
  ]
};
