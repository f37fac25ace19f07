import { Protocol } from '../../domain/protocol/protocol';
import { sources } from './sources';

/** Six models; a collaboration counts under two of them. */
export const models: Protocol['models'] = [
  {
    code: 'delegation',
    counts: true,
    text: { en: 'Delegation of functions', cy: 'Dirprwyo swyddogaethau' },
    guidance: { en: 'One council does what is another’s task by law. It rests on powers, not on a contract.', cy: 'Mae un cyngor yn gwneud yr hyn sy’n dasg i un arall yn ôl y gyfraith. Mae’n seiliedig ar bwerau, nid ar gontract.' },
    choice: 'Delegation of functions',
    source: sources.models
  },
  {
    code: 'jointCommittee',
    counts: true,
    text: { en: 'Joint committee', cy: 'Cyd-bwyllgor' },
    guidance: { en: 'One council runs the service, usually, and the others share what it costs.', cy: 'Un cyngor sy’n rhedeg y gwasanaeth fel arfer, ac mae’r lleill yn rhannu’r gost.' },
    choice: 'Joint committee',
    source: sources.models
  },
  {
    code: 'informalModel',
    counts: false,
    text: { en: 'Informal arrangement', cy: 'Trefniant anffurfiol' },
    guidance: { en: 'Nothing is laid down.', cy: 'Nid oes dim wedi’i osod i lawr.' },
    source: sources.models
  },
  {
    code: 'sharedPost',
    counts: false,
    text: { en: 'Shared post or secondment', cy: 'Swydd a rennir neu secondiad' },
    guidance: { en: 'One person works for two councils, or for a time for the other.', cy: 'Mae un person yn gweithio i ddau gyngor, neu i’r llall am gyfnod.' },
    source: sources.models
  },
  {
    code: 'contractModel',
    counts: false,
    text: { en: 'Contract between councils', cy: 'Contract rhwng cynghorau' },
    guidance: { en: 'One council supplies another, at cost or at a profit.', cy: 'Mae un cyngor yn cyflenwi un arall, am y gost neu am elw.' },
    source: sources.models
  },
  {
    code: 'jointVenture',
    counts: false,
    text: { en: 'Company or joint venture', cy: 'Cwmni neu fenter ar y cyd' },
    guidance: { en: 'Councils found a company that serves them, trades, or both.', cy: 'Mae cynghorau’n sefydlu cwmni sy’n eu gwasanaethu, yn masnachu, neu’r ddau.' },
    source: sources.models
  }
];
