import { editWording } from '../../../loc/edit';
import type { EditChoice } from './editPanel';

/** What the Edit menu offers, in its order. */
export const editChoices: readonly EditChoice[] = [
  { key: 'several', title: editWording.several, needs: 'change', load: async () => (await import(/* webpackChunkName: 'register-bulk' */ '../several/SeveralPanel')).SeveralPanel },
  { key: 'handOver', title: editWording.handOver, needs: 'change', load: async () => (await import(/* webpackChunkName: 'register-bulk' */ '../handOver/HandOverPanel')).HandOverPanel }
];
