import { Gate } from '../../domain/protocol/protocol';
import { sources } from './sources';

export const gates: readonly Gate[] = [
  {
    code: 'resources',
    form: 'checklist',
    title: { en: 'The council has not found what it would have to give' },
    because: { en: 'The council joins a partnership only if it can give the time, assets, knowledge and money that this takes.' },
    blocks: { question: 'resourced', is: ['no', 'unknown'] },
    lifted: { all: [{ question: 'resourcesPromised', is: ['yes'] }, { question: 'resourcesPromise', answered: true }] },
    liftedBy: [{ role: 'headOfService', how: { en: 'by promising in writing to provide what is missing; put the promise with this form' }, source: { needs: ['S5'], ours: true } }],
    source: sources.policy
  },
  {
    code: 'authority',
    form: 'checklist',
    title: { en: 'Cabinet has to decide first' },
    because: { en: 'Our representative would decide more than the scheme of delegation allows, or nobody knows yet whether they would.' },
    blocks: { question: 'beyondDelegation', is: ['yes', 'unknown'] },
    lifted: {
      all: [{ question: 'beyondDelegation', is: ['yes'] }, { question: 'cabinetDecision', is: ['agreed'] }, { question: 'cabinetEvidence', answered: true }]
    },
    liftedBy: [{ role: 'cabinet', how: { en: 'by agreeing to a report about these powers; put the report and the minute with this form' } }],
    source: sources.authority
  }
];
