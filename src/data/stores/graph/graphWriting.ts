import type { ItemValues, Outcome, Written } from '../editing';
import type { ItemEditing, ItemWrite } from '../itemStore';
import type { StoreError } from '../storeError';
import type { GraphCall } from './graphCall';
import { referenceOf, type GraphColumn } from './graphColumns';
import { graphName } from './graphFilter';
import type { GraphSite } from './graphReading';
import { sendAlone, sendAsBatches } from './sendGraph';

/** Writing over Graph, as the application that the client signs in as. */
export function graphEditing(site: GraphSite): ItemEditing {
  return {
    write: async (operation) => sendAlone(site.client, await callOf(site, operation)),
    writeAll: async (operations, onProgress) => {
      // Whatever list is not there fails for its own operations alone.
      const calls = await Promise.all(operations.map((operation) => callOf(site, operation).catch((error: StoreError) => error)));
      const sent = calls.filter((call): call is GraphCall<Written> => 'method' in call);
      const outcomes = (await sendAsBatches(site.client, sent, { isWrite: true, onWait: site.onWait }, onProgress)).map((outcome): Outcome => (outcome.kind === 'done' ? { kind: 'done', written: outcome.value } : outcome));
      return calls.map((call): Outcome => ('method' in call ? outcomes[sent.indexOf(call)] : { kind: 'failed', error: call }));
    }
  };
}

async function callOf({ columns, pathOf }: GraphSite, operation: ItemWrite): Promise<GraphCall<Written>> {
  const items = `${pathOf(operation.list)}/items`;
  switch (operation.kind) {
    case 'add':
      return {
        method: 'POST', path: items, body: { fields: graphValues(operation.values, await columns.of(operation.list)) },
        read: (answer) => ({ id: Number((answer as { id: string }).id), version: (answer as { eTag: string }).eTag })
      };
    case 'change':
      return {
        method: 'PATCH', path: `${items}/${operation.id}/fields`, headers: { 'If-Match': operation.version }, body: graphValues(operation.values, await columns.of(operation.list)),
        read: (answer) => ({ version: (answer as { '@odata.etag': string })['@odata.etag'] })
      };
    case 'recycle':
      return { method: 'DELETE', path: `${items}/${operation.id}`, headers: operation.version === undefined ? {} : { 'If-Match': operation.version }, read: () => ({}) };
  }
}

/** Graph wants to be told of what a collection is. */
function graphValues(values: ItemValues, columns: ReadonlyMap<string, GraphColumn>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).flatMap(([restName, value]): readonly (readonly [string, unknown])[] => {
    const name = graphName(restName, columns);
    if (!Array.isArray(value)) return [[name, value]];
    return [[`${name}@odata.type`, referenceOf(columns, restName) === undefined ? 'Collection(Edm.String)' : 'Collection(Edm.Int32)'], [name, value]];
  }));
}
