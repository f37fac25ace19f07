import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { Clock } from '../../local/tenant/clock/clock';
import { Directory } from '../../local/tenant/directory/directory';
import { ItemStore, type ItemValues } from '../../local/tenant/items/itemStore';
import { emptyField } from '../../local/tenant/lists/emptyField';
import type { Field, FieldType } from '../../local/tenant/lists/field';
import type { List, Web } from '../../local/tenant/lists/list';
import { ListCatalogue } from '../../local/tenant/lists/listCatalogue';
import { createList } from '../../local/tenant/lists/newList';
import { Permissions } from '../../local/tenant/permissions/permissions';
import { Principals } from '../../local/tenant/principals/principals';
import { Entity, type Answer } from '../../local/tenant/protocol/answer';
import type { RequestContext } from '../../local/tenant/requestContext';
import { Database } from '../../local/tenant/storage/database';
import { addColumn, createIndex } from '../../local/tenant/storage/itemsTables';

/** A tenant's storage with two lists and no server: jobs, which refer to places and people. */
export interface Fixture {
  readonly context: RequestContext;
  jobs: List;
  readonly places: List;
  readonly people: { readonly mair: number; readonly siôn: number };
  add(values: ItemValues): number;
  addMany(rows: readonly ItemValues[]): void;
  column(name: string, type: FieldType, more?: Partial<Field>): void;
  close(): void;
}

const at = '2026-11-20T09:36:00Z';

export function openFixture(): Fixture {
  const folder = mkdtempSync(join(tmpdir(), 'tenant-query-'));
  const database = new Database(folder);
  const catalogue = new ListCatalogue(database);
  const web: Web = { id: randomUUID(), title: 'Partnerships', description: '', serverRelativeUrl: '/sites/partnerships', created: at };
  catalogue.addWeb(web);
  const directory = new Directory(database);
  const principals = new Principals(database, directory);
  const mair = principals.add({ loginName: 'i:0#.f|membership|mair@council.example', title: 'Mair Pritchard', email: 'Mair@council.example', type: 1 }).id;
  const siôn = principals.add({ loginName: 'i:0#.f|membership|sion@council.example', title: 'Siôn Ellis', email: 'sion@council.example', type: 1 }).id;
  const items = new ItemStore(database);
  const places = createList(database, catalogue, web, { title: 'Places' }, at);
  const context: RequestContext = {
    database, catalogue, items, directory, principals, permissions: new Permissions(database), clock: new Clock(at),
    timeZone: 'Europe/London', origin: 'http://127.0.0.1:4400', tid: randomUUID(), web, now: new Date(at),
    caller: { userId: mair, oid: 'oid-mair', loginName: 'i:0#.f|membership|mair@council.example', name: 'Mair Pritchard', mail: 'mair@council.example', principals: [mair], siteAdmin: true },
    url: new URL("http://127.0.0.1:4400/sites/partnerships/_api/web/lists/getByTitle('Jobs')/items")
  };
  const fixture: Fixture = {
    context, places, people: { mair, siôn },
    jobs: createList(database, catalogue, web, { title: 'Jobs' }, at),
    add: (values) => items.add(fixture.jobs, values, { by: mair, at: new Date(at) }),
    addMany: (rows) => database.transaction(() => rows.forEach((row) => items.add(fixture.jobs, row, { by: mair, at: new Date(at) }))),
    column(name, type, more = {}) {
      const field: Field = { ...emptyField(randomUUID(), name, name, type), ...more };
      const list = catalogue.save({ ...fixture.jobs, fields: [...fixture.jobs.fields, field] });
      addColumn(database, list, field);
      if (field.indexed) createIndex(database, list, field);
      fixture.jobs = list;
    },
    close() {
      database.close();
      rmSync(folder, { recursive: true, force: true });
    }
  };
  addJobColumns(fixture);
  for (const title of ['Caerffili', 'Ynys Môn', "King's Court"]) items.add(places, { Title: title }, { by: mair, at: new Date(at) });
  return fixture;
}

function addJobColumns({ column, places }: Fixture): void {
  column('Status', 'Choice', { indexed: true, choices: ['Open', 'Late', 'Closed'] });
  column('Kind', 'Choice');
  column('Body', 'Note');
  column('Score', 'Number', { indexed: true });
  column('Share', 'Number', { percentage: true });
  column('Cost', 'Currency', { currencyLocale: 2057 });
  column('Done', 'Boolean', { indexed: true });
  column('Due', 'DateTime', { indexed: true, displayFormat: 0 });
  column('Seen', 'DateTime', { displayFormat: 1 });
  column('Tags', 'MultiChoice');
  column('Assigned', 'User');
  column('Reviewers', 'User', { multiple: true });
  column('Place', 'Lookup', { indexed: true, lookupList: places.id, lookupField: 'Title' });
  column('Link', 'URL');
}

/** The properties of an answer's entities, entities inside them opened too. */
export function propertiesOf(answer: Answer): Record<string, unknown>[] {
  if (answer.kind !== 'entities') throw new Error(`An answer of kind ${answer.kind}`);
  return answer.entities.map(opened);
}

export function opened(entity: Entity): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entity.properties).map(([name, value]) => [name, value instanceof Entity ? opened(value) : value]));
}

/** Always the same numbers between 0 and 1. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
