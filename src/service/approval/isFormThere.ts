import { formInApproval } from '../../data/approval/formInApproval';
import { StoreError } from '../../data/stores/storeError';
import { Approvals } from './approvals';

/** Whether a form that was submitted has not been deleted since. @param name `12`. */
export async function isFormThere({ store }: Approvals, name: string): Promise<boolean> {
  try {
    await formInApproval(store, Number(name));
    return true;
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'notFound') return false;
    throw error;
  }
}
