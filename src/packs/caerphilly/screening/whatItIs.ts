import { Section } from '../../../domain/protocol/form';
import { asOptions } from '../../common/asOptions';
import { definition, exclusions, formalSigns } from '../definition';
import { models } from '../models';
import { sources } from '../sources';
import { asCollaboration, asPartnership } from './tests';

const none = { code: 'none', text: { en: 'None of these', cy: 'Dim un o’r rhain' } } as const;

export const whatItIs: Section = {
  code: 'whatItIs',
  title: { en: 'What it is', cy: 'Beth ydyw' },
  questions: [
    {
      code: 'arrangement',
      kind: 'choice',
      text: { en: 'Which of these is it most like?', cy: 'I ba un o’r rhain y mae’n fwyaf tebyg?' },
      source: sources.definition,
      required: true,
      options: [
        {
          code: 'partnership',
          text: { en: 'A formal partnership', cy: 'Partneriaeth ffurfiol' },
          guidance: { en: 'Organisations have agreed how they work together.', cy: 'Mae sefydliadau wedi cytuno sut maent yn gweithio gyda’i gilydd.' },
          choice: 'Partnership'
        },
        {
          code: 'collaboration',
          text: { en: 'A collaboration', cy: 'Cydweithrediad' },
          guidance: {
            en: 'Councils or other bodies run a service or a task together, to get more out of it.',
            cy: 'Mae cynghorau neu gyrff eraill yn rhedeg gwasanaeth neu dasg gyda’i gilydd, er mwyn cael mwy ohono.'
          },
          choice: 'Collaboration'
        },
        ...asOptions(exclusions)
      ],
      fills: 'kind'
    },
    {
      code: 'formalSigns',
      kind: 'several',
      text: { en: 'What is true of it, or will be?', cy: 'Beth sy’n wir amdani, neu a fydd yn wir?' },
      source: { needs: ['C2'], ours: true },
      required: true,
      when: asPartnership,
      options: [...formalSigns, none]
    },
    {
      code: 'collaborationSigns',
      kind: 'several',
      text: { en: 'What is true of it, or will be?', cy: 'Beth sy’n wir amdano, neu a fydd yn wir?' },
      source: sources.definition,
      required: true,
      when: asCollaboration,
      options: [...definition.signs, none]
    },
    {
      code: 'collaborationModel',
      kind: 'choice',
      text: { en: 'On which model is it built?', cy: 'Ar ba fodel y mae wedi’i seilio?' },
      guidance: { en: 'If you are not sure, ask Legal Services: two of these count, the others follow other rules.', cy: 'Os nad ydych yn siŵr, holwch y Gwasanaethau Cyfreithiol: mae dau o’r rhain yn cyfrif, a’r lleill yn dilyn rheolau eraill.' },
      source: sources.models,
      required: true,
      when: asCollaboration,
      options: asOptions(models),
      fills: 'model'
    }
  ]
};
