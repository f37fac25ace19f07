import { editWording } from '../../../loc/edit';
import { newEntryName } from '../entry/newEntryName';
import type { EditChoice, PanelChoice } from './editPanel';

/** What the Edit menu offers, in its order. */
export const editChoices: readonly EditChoice[] = [
  { kind: 'address', key: 'newEntry', title: editWording.newEntry, needs: 'add', address: { entry: newEntryName } },
  { kind: 'panel', key: 'several', title: editWording.several, needs: 'change', load: async () => (await import(/* webpackChunkName: 'register-bulk' */ '../several/SeveralPanel')).SeveralPanel },
  { kind: 'panel', key: 'handOver', title: editWording.handOver, needs: 'change', load: async () => (await import(/* webpackChunkName: 'register-bulk' */ '../handOver/HandOverPanel')).HandOverPanel },
  { kind: 'address', key: 'organisations', title: editWording.organisations, needs: 'change', address: { organisations: 'all' } }
];

/** The panel of that key. */
export function panelOf(wanted: 'several' | 'handOver'): PanelChoice | undefined {
  return editChoices.find((choice): choice is PanelChoice => choice.kind === 'panel' && choice.key === wanted);
}
