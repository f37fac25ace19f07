import { OrganisationFieldName } from '../../domain/organisation/organisationField';
import { OrganisationRef } from '../../domain/partnership/entry';
import { FieldValues } from '../../domain/record/fieldSpec';
import { organisationColumns } from '../organisations';
import { queryOf } from '../record/recordColumns';
import { StoredRecord, storedRecord } from '../record/storedRecord';
import { Setting, writeValues } from '../record/writeValues';
import { claimReference, raiseCounter } from '../references';
import { Editing, ItemValues } from '../stores/editing';
import { ListStore, Reading } from '../stores/listStore';
import { sharePointCodes, StoreError } from '../stores/storeError';
import { forgetOrganisations } from './knownOrganisations';

export type OrganisationRecord = StoredRecord<OrganisationFieldName>;

/** As it stands now, with the version that a change has to name; a `StoreError` of kind `notFound` when it was deleted. */
export async function organisationById(store: Reading, id: number): Promise<OrganisationRecord> {
  const [item] = await store.items(organisationColumns.list, { ...queryOf(organisationColumns), filter: `Id eq ${id}`, top: 1 });
  if (item === undefined) {
    throw new StoreError('notFound', `There is no organisation with the id ${id}.`);
  }
  return storedRecord(organisationColumns, item);
}

/** Adds it under a reference that nobody else gets. */
export async function addOrganisation(store: ListStore, values: FieldValues<OrganisationFieldName>): Promise<OrganisationRef> {
  const editing = await store.editing();
  const settings = organisationColumns.fields.filter(({ name }) => values[name] !== undefined).map(({ name }) => ({ field: name, after: values[name] }));
  const id = await addUnderReference(store, editing, writeValues(organisationColumns, settings));
  forgetOrganisations(store);
  const text = (field: OrganisationFieldName): string | undefined => { const value = values[field]; return value !== undefined && 'text' in value ? value.text : undefined; };
  return { id, name: text('name') ?? '', nameCy: text('nameCy') };
}

/** A stale version is a `StoreError` of kind `conflict`, and changes nothing. */
export async function changeOrganisation(store: ListStore, { id, version }: Pick<OrganisationRecord, 'id' | 'version'>, settings: readonly Setting<OrganisationFieldName>[]): Promise<void> {
  const editing = await store.editing();
  await editing.write({ kind: 'change', list: organisationColumns.list, id, version, values: writeValues(organisationColumns, settings) });
  forgetOrganisations(store);
}

async function addUnderReference(store: ListStore, editing: Editing, values: ItemValues): Promise<number> {
  const add = async (): Promise<number> => {
    const reference = await claimReference(store, editing, 'O');
    return (await editing.write({ kind: 'add', list: organisationColumns.list, values: { ...values, [organisationColumns.columns.reference]: reference } })).id ?? 0;
  };
  try {
    return await add();
  } catch (error) {
    // Somebody has given this reference by hand.
    if (!(error instanceof StoreError) || error.code !== sharePointCodes.duplicateValue) throw error;
    await raiseCounter(store, editing, 'O');
    return add();
  }
}
