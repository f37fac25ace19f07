import { Section } from '../../../domain/protocol/form';
import { sources } from '../sources';

/** Section 3: what every partnership has, each in its own way. Seven features, of which the variety of agencies is two questions, then what the partnership mainly does. */
export const features: Section = {
  code: 'features',
  title: { en: 'How the partnership is made' },
  guidance: { en: 'Every partnership has these in some way; none of the answers is wrong. Choose what fits best.' },
  questions: [
    {
      code: 'constitution',
      kind: 'choice',
      text: { en: 'What rules does it have in writing?' },
      source: sources.features,
      required: true,
      options: [
        { code: 'full', text: { en: 'A full constitution' } },
        { code: 'terms', text: { en: 'Terms of reference' } },
        { code: 'exchange', text: { en: 'Something shorter, such as letters or minutes' } },
        { code: 'none', text: { en: 'Nothing in writing yet' } }
      ],
      adverse: { answers: ['none'], action: { en: 'Put the rules of the partnership in writing' } }
    },
    {
      code: 'comingTogether',
      kind: 'choice',
      text: { en: 'How do partners come together for their common purpose?' },
      source: sources.features,
      required: true,
      options: [
        { code: 'formal', text: { en: 'Formal meetings at set times' } },
        { code: 'informal', text: { en: 'Meetings when there is something to talk about' } },
        { code: 'mail', text: { en: 'Mostly by e-mail' } }
      ]
    },
    {
      code: 'partnersRoles',
      kind: 'choice',
      text: { en: 'What is the partners’ part?' },
      source: sources.features,
      required: true,
      options: [
        { code: 'decide', text: { en: 'They decide together and act on it' } },
        { code: 'exchange', text: { en: 'They tell each other things and think together' } },
        { code: 'both', text: { en: 'Some of both' } },
        { code: 'unclear', text: { en: 'That has not been settled' } }
      ],
      adverse: { answers: ['unclear'], action: { en: 'Agree what each partner does' } }
    },
    {
      code: 'agencies',
      kind: 'several',
      text: { en: 'What kinds of organisation are on it?' },
      source: sources.features,
      required: true,
      options: [
        { code: 'councils', text: { en: 'Other councils' } },
        { code: 'emergency', text: { en: 'Police, fire or ambulance' } },
        { code: 'health', text: { en: 'Health' } },
        { code: 'government', text: { en: 'Government and its agencies' } },
        { code: 'education', text: { en: 'Schools, colleges, universities' } },
        { code: 'business', text: { en: 'Businesses' } },
        { code: 'voluntary', text: { en: 'Voluntary and community groups' } },
        { code: 'residents', text: { en: 'Residents themselves' } }
      ]
    },
    {
      code: 'takingPart',
      kind: 'choice',
      text: { en: 'Who takes part for the councils on it?' },
      source: sources.features,
      required: true,
      options: [
        { code: 'officers', text: { en: 'Officers' } },
        { code: 'councillors', text: { en: 'Councillors' } },
        { code: 'both', text: { en: 'Officers and councillors' } },
        { code: 'unclear', text: { en: 'That has not been settled' } }
      ],
      adverse: { answers: ['unclear'], action: { en: 'Agree whether officers, councillors or both take part' } }
    },
    {
      code: 'leadAgency',
      kind: 'choice',
      text: { en: 'Who sets it up?' },
      source: sources.features,
      required: true,
      options: [
        { code: 'council', text: { en: 'This council' } },
        { code: 'otherAgency', text: { en: 'Another organisation' } },
        { code: 'law', text: { en: 'The law provides for it' } },
        { code: 'local', text: { en: 'It grew up locally' } }
      ]
    },
    {
      code: 'linksToOthers',
      kind: 'choice',
      text: { en: 'How does it stand to other partnerships?' },
      guidance: { en: 'Name the others in the comment.' },
      source: sources.features,
      required: true,
      options: [
        { code: 'single', text: { en: 'It stands alone' } },
        { code: 'nested', text: { en: 'It is part of a family of partnerships' } },
        { code: 'unknown', text: { en: 'We do not know yet what others do' } }
      ],
      adverse: { answers: ['unknown'], action: { en: 'Find out which partnerships work on the same subject' } }
    },
    {
      code: 'resourcedBy',
      kind: 'several',
      text: { en: 'What does it live on?' },
      source: sources.features,
      required: true,
      options: [
        { code: 'staff', text: { en: 'Staff of its own' } },
        { code: 'budget', text: { en: 'A budget of its own' } },
        { code: 'partnersStaff', text: { en: 'Time that partners’ staff give' } },
        { code: 'inKind', text: { en: 'Help in kind, such as a room to meet in' } }
      ]
    },
    {
      code: 'functions',
      kind: 'ranking',
      text: { en: 'What will it mainly do?' },
      guidance: { en: 'Put what it will do most at the top. Leave out what it will not do.' },
      source: sources.details,
      comment: 'offered',
      options: [
        { code: 'policy', text: { en: 'Set policy' } },
        { code: 'services', text: { en: 'Run services' } },
        { code: 'networking', text: { en: 'Bring people together' } },
        { code: 'other', text: { en: 'Something else' }, guidance: { en: 'Say what in the comment.' } }
      ]
    }
  ]
};
