import { Condition } from '../../../domain/protocol/condition';
import { Outcome } from '../../../domain/protocol/form';
import { sources } from '../sources';
import { necessaryCases } from './necessaryCases';
import { isOne, mightBeOne, signsAreEnough } from './tests';

const required: Condition = { any: [{ question: 'whyEnter', is: ['statutory'] }, { question: 'necessary', is: ['government'] }] };
const cannot: Condition = { question: 'canResource', is: ['no'] };
const noneOfTheFive: Condition = { not: { question: 'necessary', is: necessaryCases.map(({ code }) => code) } };
const losesMuch: Condition = { all: [{ not: { question: 'lostOtherwise', is: ['nothing'] } }, { question: 'lossWeight', is: ['much'] }] };
const exchangesOnly: Condition = { question: 'ourPart', is: ['courtesy', 'standing', 'feedback', 'unclear'] };
const would = (does: string): Condition => ({ question: 'representativeWould', is: [does] });

/**
 * From "not a partnership" through the other answers to an invitation to the level at which the council should take part. A `not` also holds of what
 * is not asked, so an outcome that has one says first how far it came.
 */
export const outcomes: readonly Outcome[] = [
  {
    code: 'externalBody',
    answer: 'stop',
    title: { en: 'Not a partnership: an external body' },
    because: { en: 'It is one organisation. If the council may name somebody for its board, ask Democratic Services; no checklist is needed.' },
    when: { question: 'arrangement', is: ['externalBody'] },
    source: sources.definition
  },
  {
    code: 'network',
    answer: 'stop',
    title: { en: 'Not a partnership: a network' },
    because: { en: 'It joins people, and no organisation has promised anything. Go on taking part if it helps your work; no checklist is needed.' },
    when: { question: 'arrangement', is: ['network'] },
    source: sources.definition
  },
  {
    code: 'strategicPartnering',
    answer: 'stop',
    title: { en: 'Not a partnership: strategic partnering' },
    because: { en: 'A contract with a company follows the rules for buying services. Talk to Procurement and Legal Services.' },
    when: { question: 'arrangement', is: ['strategicPartnering'] },
    source: sources.definition
  },
  {
    code: 'tooFewSigns',
    answer: 'stop',
    title: { en: 'Not a partnership: too few of its signs' },
    because: { en: 'A partnership joins independent bodies with a common goal, and shows at least four of the six signs. Come back when more of them are planned.' },
    when: { all: [mightBeOne, { not: signsAreEnough }] },
    source: { needs: ['S1'], ours: true }
  },
  {
    code: 'townOrParish',
    answer: 'instead',
    title: { en: 'Pass it on to the town or parish council' },
    because: { en: 'It matters in one place and has little to do with our services. Send the invitation on, and tell whoever asked.' },
    when: { all: [{ question: 'localMatter', is: ['yes'] }, { not: required }] },
    source: sources.policy
  },
  {
    code: 'minutes',
    answer: 'instead',
    title: { en: 'Ask for the minutes' },
    because: { en: 'There is little for the council to do in the room. Thank them, ask them to send the minutes, and offer to help when something of ours comes up.' },
    when: { all: [exchangesOnly, { not: required }] },
    source: sources.policy
  },
  {
    code: 'requiredButUnresourced',
    answer: 'goOn',
    title: { en: 'Go on, but find the resources first' },
    because: { en: 'The council has to take part and cannot do so yet. Tell the Executive Director now; the checklist cannot be submitted until the resources are found.' },
    when: { all: [cannot, required] },
    source: { needs: ['S5'], ours: true }
  },
  {
    code: 'cannotResource',
    answer: 'stop',
    title: { en: 'Do not join: the council cannot resource it' },
    because: { en: 'The council joins only what it can provide for. Thank them, and say what you would need to join later.' },
    when: cannot,
    source: sources.policy
  },
  {
    code: 'noCase',
    answer: 'stop',
    title: { en: 'Do not join: nothing calls for it' },
    because: { en: 'None of the five cases of the policy applies, and the council would not lose much by staying out.' },
    when: { all: [isOne, noneOfTheFive, { not: losesMuch }, { not: required }] },
    source: { paragraph: 'Appendix A, Section 8', needs: ['S5'] }
  },
  {
    code: 'seniorLevel',
    answer: 'goOn',
    title: { en: 'Go on: a councillor or a senior officer should take part' },
    because: { en: 'Whoever goes will promise money or decide on policy, and has to be allowed to. Fill in the checklist.' },
    when: would('commit'),
    source: { paragraph: 'Section 7', needs: ['S5'] }
  },
  {
    code: 'serviceLevel',
    answer: 'goOn',
    title: { en: 'Go on: the manager of the service should take part' },
    because: { en: 'The partners plan and run the work, so send whoever runs it here. Fill in the checklist.' },
    when: would('deliver'),
    source: { paragraph: 'Section 7', needs: ['S5'] }
  },
  {
    code: 'officerLevel',
    answer: 'goOn',
    title: { en: 'Go on: an officer who knows the subject should take part' },
    because: { en: 'It is about hearing and telling, so no senior person is needed. Fill in the checklist.' },
    source: { paragraph: 'Section 7', needs: ['S5'] }
  }
];
