import { Section } from '../../../domain/protocol/form';
import { asOptions } from '../../common/asOptions';
import { reasons } from '../reasons';
import { sources } from '../sources';
import { applies } from './tests';

export const whetherItIsNeeded: Section = {
  code: 'whetherItIsNeeded',
  title: { en: 'Whether it is needed', cy: 'A oes ei angen' },
  when: applies,
  questions: [
    {
      code: 'mainReason',
      kind: 'choice',
      text: { en: 'What is the main reason to work together?', cy: 'Beth yw’r prif reswm dros gydweithio?' },
      guidance: {
        en: 'In the checklist you can give more than one. The Head of Service agrees to them there.',
        cy: 'Yn y rhestr wirio cewch roi mwy nag un. Yno y bydd y Pennaeth Gwasanaeth yn cytuno â hwy.'
      },
      source: sources.reasons,
      required: true,
      options: [...asOptions(reasons), { code: 'none', text: { en: 'None of these', cy: 'Dim un o’r rhain' } }]
    },
    {
      code: 'existing',
      kind: 'yesNo',
      text: { en: 'Could a partnership that we already have take this on?', cy: 'A allai partneriaeth sydd gennym eisoes ymgymryd â hyn?' },
      guidance: { en: 'Search the register for the subject and for the partners.', cy: 'Chwiliwch y gofrestr am y pwnc ac am y partneriaid.' },
      source: { needs: ['C5'], ours: true },
      required: true,
      adverse: { answers: ['yes', 'unknown'], action: { en: 'Ask the partnership that we have', cy: 'Holi’r bartneriaeth sydd gennym' }, dueInDays: 14 }
    },
    {
      code: 'existingWhich',
      kind: 'shortText',
      text: { en: 'Which one?', cy: 'Pa un?' },
      source: { needs: ['C5'], ours: true },
      required: true,
      when: { question: 'existing', is: ['yes'] }
    }
  ]
};
