import { textOf } from '../../domain/organisation/merge';
import { OrganisationFieldName } from '../../domain/organisation/organisationField';
import { OrganisationRef } from '../../domain/partnership/entry';
import { FieldValues } from '../../domain/record/fieldSpec';
import { organisationColumns } from '../organisations';
import { queryOf } from '../record/recordColumns';
import { StoredRecord, storedRecord } from '../record/storedRecord';
import { Setting, writeValues } from '../record/writeValues';
import { addUnderReference } from '../addUnderReference';
import { ListStore, Reading } from '../stores/listStore';
import { StoreError } from '../stores/storeError';
import { forgetOrganisations } from './knownOrganisations';

export type OrganisationRecord = StoredRecord<OrganisationFieldName>;

export interface AddedOrganisation extends OrganisationRef {
  readonly reference: string;
}

/** As it stands now, with the version that a change has to name; a `StoreError` of kind `notFound` when it was deleted. */
export async function organisationById(store: Reading, id: number): Promise<OrganisationRecord> {
  const [item] = await store.items(organisationColumns.list, { ...queryOf(organisationColumns), filter: `Id eq ${id}`, top: 1 });
  if (item === undefined) {
    throw new StoreError('notFound', `There is no organisation with the id ${id}.`);
  }
  return storedRecord(organisationColumns, item);
}

/** Adds it under a reference that nobody else gets. */
export async function addOrganisation(store: ListStore, values: FieldValues<OrganisationFieldName>): Promise<AddedOrganisation> {
  const editing = await store.editing();
  const settings = organisationColumns.fields.filter(({ name }) => values[name] !== undefined).map(({ name }) => ({ field: name, after: values[name] }));
  const added = await addUnderReference(store, editing, 'O', writeValues(organisationColumns, settings));
  forgetOrganisations(store);
  return { id: added.id ?? 0, reference: added.reference, name: textOf(values, 'name') ?? '', nameCy: textOf(values, 'nameCy') };
}

/** A stale version is a `StoreError` of kind `conflict`, and changes nothing. */
export async function changeOrganisation(store: ListStore, { id, version }: Pick<OrganisationRecord, 'id' | 'version'>, settings: readonly Setting<OrganisationFieldName>[]): Promise<void> {
  const editing = await store.editing();
  await editing.write({ kind: 'change', list: organisationColumns.list, id, version, values: writeValues(organisationColumns, settings) });
  forgetOrganisations(store);
}
