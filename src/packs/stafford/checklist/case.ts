import { Section } from '../../../domain/protocol/form';
import { sources } from '../sources';

const notTheLead = { not: { question: 'councilRole', is: ['lead'] } } as const;
const accountable = { question: 'accountableBody', is: ['yes'] } as const;

/** Why, for which priority, and in which role: what Appendix B has in words. */
export const caseSection: Section = {
  code: 'case',
  title: { en: 'Why the council should take part' },
  questions: [
    {
      code: 'improvement',
      kind: 'longText',
      text: { en: 'What would get better, and for whom?' },
      guidance: { en: 'Name the problem or the service. Say what residents would notice.' },
      source: sources.checklist,
      required: true,
      fills: 'purpose'
    },
    {
      code: 'helpsPriorities',
      kind: 'longText',
      text: { en: 'How does that help the council with its priorities?' },
      guidance: { en: 'Two or three sentences. Below you say how much it helps with each priority.' },
      source: sources.checklist,
      required: true
    },
    {
      code: 'priorities',
      kind: 'priorities',
      text: { en: 'How much does it help with each priority?' },
      guidance: { en: 'Leave alone what it does nothing for. Be strict: two or three strong ones say more than ten weak ones.' },
      source: sources.summary,
      scale: 'contribution',
      fills: 'priorities'
    },
    {
      code: 'whyPartnership',
      kind: 'longText',
      text: { en: 'Why can the council not do it alone, or buy it in?' },
      source: sources.checklist,
      required: true
    },
    {
      code: 'statutory',
      kind: 'yesNo',
      text: { en: 'Does the law require this partnership?' },
      guidance: { en: 'Name the Act in the comment.' },
      source: { ...sources.whyEntered, needs: ['S4', 'S9'] },
      required: true,
      adverse: { answers: ['unknown'], action: { en: 'Ask Legal Services whether the law requires it' }, dueInDays: 7 },
      fills: 'statutory'
    },
    {
      code: 'councilRole',
      kind: 'choice',
      text: { en: 'What would the council be in it?' },
      source: sources.checklist,
      required: true,
      options: [
        { code: 'lead', text: { en: 'Lead organisation' }, guidance: { en: 'We set it up and keep it going.' }, choice: 'Lead' },
        { code: 'major', text: { en: 'Major partner' }, guidance: { en: 'It would not work without us.' }, choice: 'Major partner' },
        { code: 'minor', text: { en: 'Minor partner' }, guidance: { en: 'We add something, but it could do without.' }, choice: 'Minor partner' },
        { code: 'observer', text: { en: 'Observer' }, guidance: { en: 'We listen and advise.' }, choice: 'Observer' }
      ],
      fills: 'councilRole'
    },
    {
      code: 'leadOrganisation',
      kind: 'organisation',
      text: { en: 'Who leads it instead?' },
      source: sources.checklist,
      when: notTheLead,
      fills: 'leadOrganisation'
    },
    {
      code: 'accountableBody',
      kind: 'yesNo',
      text: { en: 'Would the council be its accountable body?' },
      guidance: { en: 'The accountable body receives the money, and answers to the funder for every pound of it.' },
      source: sources.checklist,
      required: true,
      adverse: { answers: ['unknown'], action: { en: 'Settle with partners and the funder who is the accountable body' }, dueInDays: 14 },
      fills: 'accountableBody'
    },
    {
      code: 'financialCapacity',
      kind: 'yesNo',
      text: { en: 'Can our budget carry that?' },
      source: sources.checklist,
      required: true,
      when: accountable,
      adverse: { answers: ['no', 'unknown'], action: { en: 'Have Finance confirm that the budget can carry the role of accountable body' }, dueInDays: 14 }
    },
    {
      code: 'cashFlow',
      kind: 'yesNo',
      text: { en: 'Can we pay first and claim back later?' },
      guidance: { en: 'Grants often arrive months after the money is spent.' },
      source: sources.checklist,
      required: true,
      when: accountable,
      adverse: { answers: ['no', 'unknown'], action: { en: 'Agree with Finance how payments are bridged until the grant comes in' }, dueInDays: 14 }
    },
    {
      code: 'auditCapability',
      kind: 'yesNo',
      text: { en: 'Have we got people to audit how the money is used?' },
      source: sources.checklist,
      required: true,
      when: accountable,
      adverse: { answers: ['no', 'unknown'], action: { en: 'Plan the audits with Internal Audit' } }
    }
  ]
};
