import { FormDefinition } from '../../../domain/protocol/form';
import { sources } from '../sources';
import { whatItIs } from './whatItIs';
import { outcomes } from './outcomes';
import { whetherItIsNeeded } from './whetherItIsNeeded';

/** Is it a partnership or a collaboration, does its model count, and is there a reason for it? */
export const screening: FormDefinition = {
  code: 'screening',
  purpose: 'screening',
  title: { en: 'Does the protocol apply?', cy: 'A yw’r protocol yn berthnasol?' },
  introduction: {
    en: 'About five minutes. At the end you know whether this is a partnership or a collaboration under the protocol, and what comes next.',
    cy: 'Tua phum munud. Ar y diwedd byddwch yn gwybod a yw hyn yn bartneriaeth neu’n gydweithrediad o dan y protocol, a beth sydd nesaf.'
  },
  source: sources.definition,
  sections: [
    {
      code: 'idea',
      title: { en: 'The idea', cy: 'Y syniad' },
      questions: [
        {
          code: 'ideaName',
          kind: 'shortText',
          text: { en: 'What is it called?', cy: 'Beth yw’r enw arno?' },
          guidance: { en: 'A working title will do.', cy: 'Bydd teitl dros dro yn gwneud y tro.' },
          source: { needs: ['C1'], ours: true },
          required: true,
          fills: 'name'
        },
        {
          code: 'ideaNameWelsh',
          kind: 'shortText',
          text: { en: 'What is it called in Welsh?', cy: 'Beth yw’r enw arno yn Gymraeg?' },
          source: { needs: ['C1'], ours: true },
          fills: 'nameCy'
        },
        {
          code: 'ideaPurpose',
          kind: 'longText',
          text: { en: 'What is it meant to achieve, and for whom?', cy: 'Beth mae i fod i’w gyflawni, ac i bwy?' },
          guidance: { en: 'Two or three sentences.', cy: 'Dwy neu dair brawddeg.' },
          source: { needs: ['C1'], ours: true },
          required: true,
          most: 2_000,
          fills: 'purpose'
        }
      ]
    },
    whatItIs,
    whetherItIsNeeded
  ],
  outcomes
};
