import { FormDefinition } from '../../../domain/protocol/form';
import { asOptions } from '../../common/asOptions';
import { definition, exclusions } from '../definition';
import { sources } from '../sources';
import { outcomes } from './outcomes';
import { mightBeOne } from './tests';
import { invitation } from './invitation';

/** Is it a partnership, does the protocol apply to it, and should the council join? Thirteen questions at most. */
export const screening: FormDefinition = {
  code: 'screening',
  purpose: 'screening',
  title: { en: 'Is this for us?' },
  introduction: { en: 'About five minutes. At the end you know whether to fill in the checklist, and if not, what to do instead.' },
  source: sources.policy,
  sections: [
    {
      code: 'idea',
      title: { en: 'The idea' },
      questions: [
        {
          code: 'ideaName',
          kind: 'shortText',
          text: { en: 'What is it called?' },
          guidance: { en: 'A working title will do.' },
          source: { needs: ['S6'], ours: true },
          required: true,
          fills: 'name'
        },
        {
          code: 'challenge',
          kind: 'longText',
          text: { en: 'Which problem or chance is it about?' },
          guidance: { en: 'Something that will take years, and that others care about too.' },
          source: sources.definition,
          required: true,
          most: 2_000,
          fills: 'purpose'
        },
        {
          code: 'arrangement',
          kind: 'choice',
          text: { en: 'Which of these is it most like?' },
          source: sources.definition,
          required: true,
          options: [
            { code: 'partnership', text: { en: 'Several organisations that work on something together' }, choice: 'Partnership' },
            ...asOptions(exclusions)
          ],
          fills: 'kind'
        },
        {
          code: 'signs',
          kind: 'several',
          text: { en: 'What is true of it?' },
          guidance: { en: 'Choose everything that is planned, even if it is not in place yet.' },
          source: sources.definition,
          required: true,
          when: mightBeOne,
          options: [...definition.signs, { code: 'none', text: { en: 'None of these' } }]
        }
      ]
    },
    invitation
  ],
  outcomes
};
