import { FormDefinition } from '../../../domain/protocol/form';

/** The other purposes have pages of their own. */
export function mayBegin({ purpose }: FormDefinition): boolean {
  return purpose === 'screening' || purpose === 'checklist' || purpose === 'conversation';
}
