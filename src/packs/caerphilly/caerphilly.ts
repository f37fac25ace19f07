import { Protocol } from '../../domain/protocol/protocol';
import { conversation } from '../common/conversation';
import { checklist } from './checklist/checklist';
import { definition, exclusions } from './definition';
import { documentKinds } from './documentKinds';
import { gates } from './gates';
import { models } from './models';
import { reasons } from './reasons';
import { reports } from './reports';
import { risks } from './risks';
import { routes } from './routes';
import { scales } from './scales';
import { screening } from './screening/screening';
import { significance } from './significance';
import { terms } from './terms';

/**
 * Caerphilly County Borough Council's collaboration and partnership protocol of July 2014, which its text calls proposed and under consultation.
 * Facts and counts are the document's; the words, the guidance and the proposed actions are ours. The Welsh is a draft.
 */
export const caerphilly: Protocol = {
  format: 1,
  id: 'caerphilly',
  version: '2014.1',
  council: { en: 'Caerphilly County Borough Council', cy: 'Cyngor Bwrdeistref Sirol Caerffili' },
  title: { en: 'Collaboration and partnership protocol', cy: 'Protocol cydweithio a phartneriaeth' },
  languages: ['en', 'cy'],
  draftWelsh: true,
  status: { state: 'consultation', until: '2014-08-15' },
  terms,
  definition,
  exclusions,
  models,
  reasons,
  significance,
  gates,
  priorities: [],
  scales,
  forms: [screening, checklist, conversation],
  routes,
  risks,
  documentKinds,
  reports,
  reminders: { daysBefore: [3], onDueDay: true, daysAfter: [2, 5, 10], source: { needs: ['X2'], ours: true } }
};
