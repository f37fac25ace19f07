import { Action } from '../../../domain/action/action';
import { Answer } from '../../../domain/protocol/answer';

/** The action that was added for an answer; nothing when there is none, or when it is not among those. */
export function actionOf({ action }: Answer, actions: readonly Action[] = []): Action | undefined {
  return action?.state === 'accepted' ? actions.find(({ id }) => id === action.id) : undefined;
}
