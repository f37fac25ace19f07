import { OrganisationFieldName } from '../../domain/organisation/organisationField';
import { RecordEdit } from '../../domain/record/recordEdit';
import { organisationColumns } from '../organisations';
import { SavedRecord, saveRecord } from '../record/saveRecord';
import { ListStore } from '../stores/listStore';
import { forgetOrganisations } from './knownOrganisations';
import { organisationById } from './organisationRecords';

export type OrganisationEdit = RecordEdit<OrganisationFieldName>;
export type SavedOrganisation = SavedRecord<OrganisationFieldName>;

/** Saves what was changed, on top of what others changed meanwhile. One that is new is added by `addOrganisation`. */
export async function saveOrganisation(store: ListStore, edit: OrganisationEdit): Promise<SavedOrganisation> {
  const { base } = edit;
  if (base === undefined) throw new Error('An organisation that is new is added, not changed.');
  const saved = await saveRecord(await store.editing(), edit, { columns: organisationColumns, fresh: async () => [await organisationById(store, base.id)] });
  forgetOrganisations(store);
  return saved;
}
