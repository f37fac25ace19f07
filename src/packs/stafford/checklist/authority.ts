import { Section } from '../../../domain/protocol/form';
import { sources } from '../sources';

const beyond = { question: 'beyondDelegation', is: ['yes'] } as const;

/** S8: who may decide for the council, and what Cabinet has to decide first. */
export const authority: Section = {
  code: 'authority',
  title: { en: 'What our representative may decide' },
  questions: [
    {
      code: 'beyondDelegation',
      kind: 'yesNo',
      text: { en: 'Will our representative have to decide anything that the scheme of delegation does not allow?' },
      guidance: { en: 'Such as spending above their limit, or changing a policy. The Monitoring Officer can tell you what the scheme allows.' },
      source: sources.authority,
      required: true,
      adverse: { answers: ['yes', 'unknown'], action: { en: 'Settle with the Monitoring Officer what our representative may decide, and whether Cabinet has to' }, dueInDays: 14 }
    },
    {
      code: 'authorityNeeded',
      kind: 'longText',
      text: { en: 'Which powers do they need that they do not have?' },
      source: sources.authority,
      required: true,
      when: beyond,
      most: 2_000
    },
    {
      code: 'cabinetDecision',
      kind: 'choice',
      text: { en: 'What has Cabinet decided?' },
      source: sources.authority,
      required: true,
      when: beyond,
      options: [
        { code: 'notYet', text: { en: 'It has not had the report yet' } },
        { code: 'waiting', text: { en: 'It has the report and has not decided' } },
        { code: 'agreed', text: { en: 'It has given these powers' } },
        { code: 'refused', text: { en: 'It has refused them' } }
      ],
      adverse: { answers: ['notYet'], action: { en: 'Write the report to Cabinet about the powers of our representative' } }
    },
    {
      code: 'cabinetDecidedOn',
      kind: 'day',
      text: { en: 'When did Cabinet decide?' },
      source: { needs: ['S8'], ours: true },
      required: true,
      when: { all: [beyond, { question: 'cabinetDecision', is: ['agreed', 'refused'] }] }
    },
    {
      code: 'cabinetEvidence',
      kind: 'document',
      text: { en: 'Where is the decision written down?' },
      guidance: { en: 'The report and the minute of the meeting.' },
      source: { needs: ['S8'], ours: true },
      required: true,
      when: { all: [beyond, { question: 'cabinetDecision', is: ['agreed'] }] },
      documentKinds: ['cabinetReport', 'cabinetMinute']
    }
  ]
};
