import { Section } from '../../../domain/protocol/form';
import { sources } from '../sources';

/** Who fills it in and who assesses it. The day of the assessment is recorded with the assessor's decision. */
export const head: Section = {
  code: 'head',
  title: { en: 'The partnership and the people' },
  questions: [
    {
      code: 'partnershipName',
      kind: 'shortText',
      text: { en: 'What is the partnership called?' },
      source: sources.checklist,
      required: true,
      fills: 'name'
    },
    {
      code: 'otherMembers',
      kind: 'table',
      text: { en: 'Who else might join?' },
      guidance: { en: 'Put in every organisation that you would invite, whether or not you have asked it yet.' },
      source: sources.checklist,
      columns: [
        { code: 'organisation', kind: 'organisation', text: { en: 'Organisation' }, required: true },
        {
          code: 'answer',
          kind: 'choice',
          text: { en: 'What has it said?' },
          options: [
            { code: 'joining', text: { en: 'It wants to join' } },
            { code: 'thinking', text: { en: 'It is thinking about it' } },
            { code: 'notAsked', text: { en: 'Not asked yet' } },
            { code: 'refused', text: { en: 'It does not want to join' } }
          ]
        },
        { code: 'contact', kind: 'shortText', text: { en: 'Who to talk to there' } }
      ],
      members: { organisation: 'organisation', only: { column: 'answer', is: ['joining'] } }
    },
    {
      code: 'officer',
      kind: 'person',
      text: { en: 'Which officer answers for this checklist?' },
      guidance: { en: 'Whoever will look after the partnership for the council.' },
      source: sources.checklist,
      required: true,
      fills: 'leadOfficer'
    },
    {
      code: 'completedOn',
      kind: 'day',
      text: { en: 'When did you complete it?' },
      source: sources.checklist,
      required: true
    },
    {
      code: 'assessedBy',
      kind: 'person',
      text: { en: 'Who will assess it?' },
      guidance: { en: 'Somebody other than you. They check your answers before the Head of Service sees them, and the day of their check is recorded.' },
      source: sources.checklistSignOff,
      required: true,
      otherThan: 'officer'
    }
  ]
};
