import { Protocol } from '../../domain/protocol/protocol';
import { sources } from './sources';

/** Section 2: what a partnership is, by six signs, and three arrangements that are something else. */
export const definition: Protocol['definition'] = {
  text: { en: 'A partnership is people from several kinds of organisation who answer together for a long-term problem or chance that matters to all of them.' },
  signs: [
    { code: 'independent', text: { en: 'The partners do not belong to one another' }, guidance: { en: 'Each could say no.' } },
    { code: 'commonGoal', text: { en: 'They agree to work together towards the same goal' } },
    { code: 'newStructure', text: { en: 'They make something new for it, outside their own organisations' }, guidance: { en: 'A board, a team, a way of working.' } },
    { code: 'jointProgramme', text: { en: 'They plan the work together and carry it out together' }, guidance: { en: 'Often with staff or money that they share.' } },
    { code: 'sharedInformation', text: { en: 'They tell each other what they need to know' } },
    { code: 'pooledRisk', text: { en: 'They share what may go wrong and what is gained' } }
  ],
  source: sources.definition
};

export const exclusions: Protocol['exclusions'] = [
  {
    code: 'externalBody',
    text: { en: 'An external body' },
    guidance: { en: 'One organisation that asks councils to take part, for example by naming somebody for its board.' },
    source: sources.definition
  },
  {
    code: 'network',
    text: { en: 'A network' },
    guidance: { en: 'People who know each other through work. Their organisations have promised nothing, and it comes and goes.' },
    source: sources.definition
  },
  {
    code: 'strategicPartnering',
    text: { en: 'Strategic partnering' },
    guidance: { en: 'A long contract under which a company runs council services, sometimes with the staff.' },
    source: sources.definition
  }
];
