import { Protocol } from '../../domain/protocol/protocol';
import { sources } from './sources';

/** Section 5: four ways in which the council comes into a partnership. */
export const reasons: Protocol['reasons'] = [
  {
    code: 'ownWill',
    text: { en: 'We want to' },
    guidance: { en: 'The problem is too big, too tangled or too dear for one organisation.' },
    choice: 'Own will',
    source: sources.whyEntered
  },
  { code: 'obligation', text: { en: 'We more or less have to' }, guidance: { en: 'To get a grant, for example.' }, choice: 'Effective obligation', source: sources.whyEntered },
  { code: 'statutory', text: { en: 'The law says so' }, choice: 'Statutory duty', source: sources.whyEntered },
  {
    code: 'communityNeed',
    text: { en: 'People need something that is nobody’s job' },
    choice: 'Community need that nobody owned',
    source: sources.whyEntered
  }
];
