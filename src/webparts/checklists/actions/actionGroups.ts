import type { LoadedAction } from '../../../data/actions';
import type { Actions } from '../checklistsGateway';

export const actionGroups = ['asked', 'mine', 'late', 'done'] as const;
export type ActionGroup = (typeof actionGroups)[number];

/** The one that a form led to; mine that are open; everybody's that are late; mine that are ended, the last first. */
export function actionsIn(group: ActionGroup, { mine, late, asked }: Actions): readonly LoadedAction[] {
  switch (group) {
    case 'asked': return asked;
    case 'mine': return mine.filter(({ action }) => action.state === 'Open');
    case 'late': return late;
    case 'done': return mine.filter(({ action }) => action.state !== 'Open').sort((one, other) => ((one.action.doneOn ?? '') < (other.action.doneOn ?? '') ? 1 : -1));
  }
}
