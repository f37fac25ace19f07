import { Condition } from '../../../domain/protocol/condition';
import { definition } from '../definition';

/** Not one of the three exclusions. */
export const mightBeOne: Condition = { question: 'arrangement', is: ['partnership'] };

/** How many of the six signs make a partnership the document does not say: the first two, and four in all, are ours. */
export const signsAreEnough: Condition = {
  all: [
    { question: 'signs', is: ['independent'] },
    { question: 'signs', is: ['commonGoal'] },
    { atLeast: 4, of: definition.signs.map(({ code }) => ({ question: 'signs', is: [code] })) }
  ]
};

export const isOne: Condition = { all: [mightBeOne, signsAreEnough] };
