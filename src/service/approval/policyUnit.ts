import { roleHoldings } from '../../data/approval/roleHoldings';
import { isHeldBy } from '../../domain/approval/roleHolding';
import { Approvals, todayOf } from './approvals';
import { refuse } from './refusals';

/** Who is of the policy unit stands in People roles, as with every other role: SharePoint's groups cannot be read over Graph. */
export async function refuseOthersThanPolicyUnit(approvals: Approvals): Promise<void> {
  const holdings = await roleHoldings(approvals.store, 'policyUnit');
  if (!holdings.some((each) => isHeldBy(each, approvals.by.oid, todayOf(approvals)))) throw refuse('notPolicyUnit');
}
