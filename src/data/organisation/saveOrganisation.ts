import { FieldChange } from '../../domain/record/fieldChange';
import { rebaseEdit, RecordEdit, settingsOf } from '../../domain/record/recordEdit';
import { OrganisationFieldName, organisationFields } from '../../domain/organisation/organisationField';
import { ListStore } from '../stores/listStore';
import { StoreError } from '../stores/storeError';
import { changeOrganisation, organisationById } from './organisationRecords';

export type OrganisationEdit = RecordEdit<OrganisationFieldName>;

/** `taken`: what somebody else changed meanwhile, and nobody changed here; it is kept beside what was saved. */
export type SavedOrganisation =
  | { readonly kind: 'saved'; readonly taken: readonly FieldChange<OrganisationFieldName>[] }
  /** Both changed the same field: somebody has to choose before anything is saved. */
  | { readonly kind: 'undecided'; readonly edit: OrganisationEdit; readonly by?: string };

const rounds = 3;

/** Saves what was changed, on top of what others changed meanwhile. Rejects with a `StoreError`; then nothing was saved. */
export async function saveOrganisation(store: ListStore, begun: OrganisationEdit): Promise<SavedOrganisation> {
  let edit = begun;
  const taken: FieldChange<OrganisationFieldName>[] = [];
  for (let round = 1; ; round++) {
    if (edit.base === undefined) throw new Error('An organisation that is new is added, not changed.');
    try {
      const settings = settingsOf(organisationFields, edit);
      if (settings.length > 0) await changeOrganisation(store, edit.base, settings);
      return { kind: 'saved', taken };
    } catch (error) {
      if (!(error instanceof StoreError) || error.kind !== 'conflict' || round === rounds) throw error;
      const fresh = await organisationById(store, edit.base.id);
      const rebased = rebaseEdit(organisationFields, edit, fresh);
      edit = rebased.edit;
      taken.push(...rebased.taken);
      if (edit.clashes !== undefined) return { kind: 'undecided', edit, by: fresh.changedBy?.name };
    }
  }
}
