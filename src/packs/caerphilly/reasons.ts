import { Protocol } from '../../domain/protocol/protocol';
import { sources } from './sources';

/** Seven reasons for working together. The document takes five from the Audit Commission and adds the last two. */
export const reasons: Protocol['reasons'] = [
  {
    code: 'coordinatedServices',
    text: { en: 'People get services that fit together', cy: 'Mae pobl yn cael gwasanaethau sy’n cyd-fynd â’i gilydd' },
    choice: 'Co-ordinated services',
    source: sources.reasons
  },
  {
    code: 'hardIssues',
    text: { en: 'It takes on a hard problem that nobody can solve alone', cy: 'Mae’n mynd i’r afael â phroblem anodd na all neb ei datrys ar ei ben ei hun' },
    choice: 'Cross-cutting issues',
    source: sources.reasons
  },
  {
    code: 'lessFragmentation',
    text: { en: 'Less falls between organisations', cy: 'Mae llai’n syrthio rhwng sefydliadau' },
    guidance: {
      en: 'When work is split among many, each may be rewarded for what harms the whole.',
      cy: 'Pan fydd gwaith wedi’i rannu rhwng llawer, gall pob un gael ei wobrwyo am yr hyn sy’n niweidio’r cyfan.'
    },
    choice: 'Less fragmentation',
    source: sources.reasons
  },
  {
    code: 'newResources',
    text: { en: 'It opens the way to new money or other resources', cy: 'Mae’n agor y ffordd at arian newydd neu adnoddau eraill' },
    choice: 'New resources',
    source: sources.reasons
  },
  { code: 'statutory', text: { en: 'The law asks for it', cy: 'Mae’r gyfraith yn gofyn amdano' }, choice: 'Statutory requirement', source: sources.reasons },
  {
    code: 'betterServices',
    text: { en: 'The public gets better services, or more kinds of them', cy: 'Mae’r cyhoedd yn cael gwasanaethau gwell, neu fwy o fathau ohonynt' },
    choice: 'Range and quality of services',
    source: sources.reasons
  },
  {
    code: 'valueForMoney',
    text: { en: 'It costs less, or gives more for the money', cy: 'Mae’n costio llai, neu’n rhoi mwy am yr arian' },
    choice: 'Value for money',
    source: sources.reasons
  }
];
