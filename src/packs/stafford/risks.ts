import { Protocol } from '../../domain/protocol/protocol';
import { sources } from './sources';

/** Section 6, what too many partnerships bring about; Section 8, what joining and not joining may cost. */
export const risks: Protocol['risks'] = [
  { code: 'spreadThin', text: { en: 'The right people are spread too thin' }, guidance: { en: 'Count what they already belong to.' }, source: sources.problems },
  { code: 'seniorTime', text: { en: 'Councillors and senior officers promise more time than they have' }, source: sources.problems },
  { code: 'noPriority', text: { en: 'It serves none of the council’s priorities' }, source: sources.problems },
  { code: 'moneyShort', text: { en: 'There is not enough money for all that ask for it' }, source: sources.problems },
  { code: 'lostTrust', text: { en: 'It fails, and partners trust us less next time' }, source: sources.problems },
  { code: 'littleReturn', text: { en: 'What comes out is not worth what the council puts in' }, source: { ...sources.notJoining, needs: ['S5', 'S13'] } },
  { code: 'missedFunding', text: { en: 'By staying out, the council misses money from outside' }, source: sources.notJoining },
  { code: 'missedSkills', text: { en: 'By staying out, the council misses knowledge and skills' }, source: sources.notJoining },
  { code: 'missedLearning', text: { en: 'By staying out, the council does not learn from others' }, source: sources.notJoining },
  { code: 'leftLiabilities', text: { en: 'After it ends, the council is left with staff, leases or debts' }, source: sources.checklist },
  { code: 'authorityExceeded', text: { en: 'Our representative decides something that they may not' }, source: sources.authority }
];
