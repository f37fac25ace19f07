import { peopleRoleColumns } from '../peopleRoles';
import { Item, ListStore, odataText } from '../stores/listStore';

/** So that the address of a request stays short enough. */
const atOnce = 15;

/** Whoever was asked first and handed the step over is named nowhere but in the list of roles. One request for fifteen people, none for nobody. */
export async function namesInRoles(store: Pick<ListStore, 'items'>, oids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const chunks = Array.from({ length: Math.ceil(oids.length / atOnce) }, (_, at) => oids.slice(at * atOnce, (at + 1) * atOnce));
  const rows = await Promise.all(chunks.map((some) => {
    const filter = some.flatMap((oid) => [`HolderOid eq ${odataText(oid)}`, `DeputyOid eq ${odataText(oid)}`]).join(' or ');
    return store.items(peopleRoleColumns.list, { select: ['Id', 'HolderOid', 'HolderName', 'DeputyOid', 'DeputyName'], filter, top: 1000 });
  }));
  return new Map(rows.flat().flatMap((row) => [named(row, 'Holder'), named(row, 'Deputy')]).filter(([oid, name]) => oids.includes(oid) && name !== ''));
}

function named(row: Item, column: 'Holder' | 'Deputy'): readonly [string, string] {
  return [String(row[`${column}Oid`] ?? ''), String(row[`${column}Name`] ?? '')];
}
