import { Section } from '../../../domain/protocol/form';
import { PackText } from '../../../domain/protocol/packText';
import { YesNoQuestion } from '../../../domain/protocol/question';
import { sources } from '../sources';

interface Foundation {
  readonly code: string;
  readonly text: PackText;
  readonly guidance: PackText;
  /** Proposed on an adverse answer; the document only asks. */
  readonly action: PackText;
  readonly dueInDays?: number;
  /** Default: no and don't know. */
  readonly adverse?: readonly string[];
  readonly showsRisks?: true;
}

/** What Appendix B asks with yes, no or don't know: nineteen questions, in its order. */
const foundations: readonly Foundation[] = [
  {
    code: 'addedValue',
    text: { en: 'Can you say what partners would achieve together that none could alone?' },
    guidance: { en: 'Name one or two things, such as a grant that only a group may bid for. If nothing comes to mind, the council may do better on its own.' },
    action: { en: 'Write down what working together adds, and check it with the partners' }
  },
  {
    code: 'sameRemit',
    text: { en: 'Does another partnership already cover this ground?' },
    guidance: { en: 'Search the register first. If one comes close, ask whether it would take this on.' },
    action: { en: 'Ask the existing partnership whether it would take this on' },
    dueInDays: 14,
    adverse: ['yes', 'unknown']
  },
  {
    code: 'streamlines',
    text: { en: 'Will it leave the council with fewer groups, or less overlap between them?' },
    guidance: { en: 'Two groups might merge into this one, for example. A “no” does not stop you, but people will be on one group more.' },
    action: { en: 'List the groups that could merge or close when this one starts' }
  },
  {
    code: 'criticalPartners',
    text: { en: 'Do you know which partners it cannot do without?' },
    guidance: { en: 'Think of who holds the money, the powers, the data or the trust of residents.' },
    action: { en: 'List the partners that it cannot do without, and why' }
  },
  {
    code: 'partnersWilling',
    text: { en: 'Has each of them said that it wants to take part?' },
    guidance: { en: 'A friendly chat is not enough: somebody who may speak for the organisation should have said so.' },
    action: { en: 'Get an answer from each partner that has not given one' },
    dueInDays: 14
  },
  {
    code: 'vision',
    text: { en: 'Have partners put into words what they want to bring about?' },
    guidance: { en: 'One or two sentences that all of them would sign up to.' },
    action: { en: 'Agree a short statement of what the partnership is for' }
  },
  {
    code: 'objectives',
    text: { en: 'Does it have clear aims, and a way to tell whether they are met?' },
    guidance: { en: 'You should be able to count or show each one. “Fewer break-ins” can be counted, “a better town” cannot.' },
    action: { en: 'Turn the aims into ones that can be counted or shown' }
  },
  {
    code: 'termsOfReference',
    text: { en: 'Have partners agreed its terms of reference?' },
    guidance: { en: 'A page or two: what it covers, who is on it, how often it meets, who takes the chair.' },
    action: { en: 'Draft terms of reference and have the partners agree them' }
  },
  {
    code: 'actionPlan',
    text: { en: 'Is there a clear plan of action that ties in with your service plan?' },
    guidance: { en: 'The plan says who does what by when. Your service plan should name the council’s share of it.' },
    action: { en: 'Write the plan of action and put the council’s share into the service plan' }
  },
  {
    code: 'planResourced',
    text: { en: 'Has every partner agreed the plan, with the people and money that it needs?' },
    guidance: { en: 'Look for promises in writing. A plan without money is a wish.' },
    action: { en: 'Get each partner’s share of people and money for the plan in writing' }
  },
  {
    code: 'smartTargets',
    text: { en: 'Are its targets SMART, and can you follow progress towards them?' },
    guidance: { en: 'SMART means specific, measurable, achievable, relevant and with a date.' },
    action: { en: 'Make each target SMART, and say which figure shows progress' }
  },
  {
    code: 'reporting',
    text: { en: 'Is it settled who reports progress, to whom and how often?' },
    guidance: { en: 'Reports should reach each partner, and on our side a manager or a committee.' },
    action: { en: 'Agree who reports progress, to whom and how often' }
  },
  {
    code: 'decisionRules',
    text: { en: 'Are there clear rules for taking decisions and for settling disputes?' },
    guidance: { en: 'Who has a vote, how many must be there, and who steps in when partners fall out.' },
    action: { en: 'Agree rules for decisions and disputes' }
  },
  {
    code: 'informationSharing',
    text: { en: 'Have partners agreed how they will share and report information?' },
    guidance: { en: 'Ask the data protection officer as soon as personal data comes into it.' },
    action: { en: 'Agree in writing how information is shared, with the data protection officer’s advice' }
  },
  {
    code: 'risksManaged',
    text: { en: 'Are the risks written down, each with somebody who looks after it?' },
    guidance: { en: 'Risks to the council and risks to the partnership. The risk library gives you a start.' },
    action: { en: 'Write a risk register and name who looks after each risk' },
    dueInDays: 14,
    showsRisks: true
  },
  {
    code: 'signedAgreement',
    text: { en: 'Have the partners signed an agreement?' },
    guidance: { en: 'Ask Legal Services what kind fits. Add the signed copy under Documents.' },
    action: { en: 'Have an agreement drawn up and signed' }
  },
  {
    code: 'timeLimited',
    text: { en: 'Will it end on a set date, or once its task is done?' },
    guidance: { en: 'If it is to run on and on, set a date on which the partners look at whether it should.' },
    action: { en: 'Set an end date, or a date to decide whether to carry on' }
  },
  {
    code: 'financialControl',
    text: { en: 'Are there proper checks on how its money is held and spent?' },
    guidance: { en: 'Who may spend, who checks, who audits. Finance can help. If no money changes hands, answer “yes” and say so.' },
    action: { en: 'Agree with Finance how money is held, spent and checked' },
    dueInDays: 14
  },
  {
    code: 'exitPlan',
    text: { en: 'Is it agreed how the council can leave, and what it might still owe then?' },
    guidance: { en: 'Think of staff, leases, loans, grants that would have to be paid back, and people who depend on the service.' },
    action: { en: 'Write an exit plan, with what the council would still owe' }
  }
];

const asQuestion = ({ code, text, guidance, action, dueInDays, adverse, showsRisks }: Foundation): YesNoQuestion => ({
  code,
  kind: 'yesNo',
  text,
  guidance,
  source: sources.checklist,
  required: true,
  adverse: { answers: adverse ?? ['no', 'unknown'], action, ...(dueInDays === undefined ? {} : { dueInDays }) },
  ...(showsRisks && { showsRisks })
});

export const foundationsSection: Section = {
  code: 'foundations',
  title: { en: 'Nineteen foundations' },
  guidance: { en: 'Few new partnerships have them all. Answer as things stand today: each gap becomes an action that you can take on, change or turn down.' },
  questions: foundations.map(asQuestion)
};
