import { Protocol } from '../../domain/protocol/protocol';
import { conversation } from '../common/conversation';
import { checklist } from './checklist/checklist';
import { definition, exclusions } from './definition';
import { documentKinds } from './documentKinds';
import { gates } from './gates';
import { priorities } from './priorities';
import { reasons } from './reasons';
import { reports } from './reports';
import { risks } from './risks';
import { routes } from './routes';
import { scales } from './scales';
import { screening } from './screening/screening';
import { significance } from './significance';
import { terms } from './terms';

/**
 * Stafford Borough Council's partnership protocol. Facts and counts are the document's; the words, the guidance and the proposed actions are ours.
 * The document has no date and does not say that it was adopted.
 */
export const stafford: Protocol = {
  format: 1,
  id: 'stafford',
  version: '1.0',
  council: { en: 'Stafford Borough Council' },
  title: { en: 'Partnership protocol' },
  languages: ['en'],
  status: { state: 'draft' },
  terms,
  definition,
  exclusions,
  models: [],
  reasons,
  significance,
  gates,
  priorities,
  scales,
  forms: [screening, checklist, conversation],
  routes,
  risks,
  documentKinds,
  reports,
  reminders: { daysBefore: [3], onDueDay: true, daysAfter: [2, 5, 10], source: { needs: ['X2'], ours: true } }
};
