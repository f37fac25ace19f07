import type { GraphCall } from './graphCall';
import type { GraphSite } from './graphReading';
import { sendAsBatches } from './sendGraph';

export async function disabledOf({ client, onWait }: GraphSite, oids: readonly string[]): Promise<readonly string[]> {
  const calls = oids.map((oid): GraphCall<boolean> => ({ method: 'GET', path: `/users/${encodeURIComponent(oid)}?$select=accountEnabled`, read: (answer) => (answer as { accountEnabled: boolean }).accountEnabled }));
  const outcomes = await sendAsBatches(client, calls, { isWrite: false, onWait });
  return oids.filter((_, at) => {
    const outcome = outcomes[at];
    if (outcome.kind === 'done') return !outcome.value;
    if (outcome.error.kind === 'notFound') return true;
    throw outcome.error;
  });
}
