import { textOf } from '../../domain/organisation/merge';
import { OrganisationFieldName } from '../../domain/organisation/organisationField';
import { OrganisationRef } from '../../domain/partnership/entry';
import { FieldValues } from '../../domain/record/fieldSpec';
import { newEdit } from '../../domain/record/recordEdit';
import { foundAgain } from '../../domain/record/sentEdit';
import { addUnderReference } from '../addUnderReference';
import { organisationColumns } from '../organisations';
import { writeValues } from '../record/writeValues';
import { ListStore } from '../stores/listStore';
import { StoreError } from '../stores/storeError';
import { forgetOrganisations } from './knownOrganisations';
import { organisationById } from './organisationRecords';
import { saveOrganisation } from './saveOrganisation';

export interface AddedOrganisation extends OrganisationRef {
  readonly reference: string;
}

type Values = FieldValues<OrganisationFieldName>;

/** One organisation that somebody is adding: what an earlier try has claimed and sent, so that a further one adds no second. Written here, kept by the form. */
export interface AddingOrganisation {
  claimed?: string;
  sent?: Values;
}

/** Adds it under a reference that nobody else gets. One that an earlier try has added is given what was typed since. Rejects with a `StoreError`. */
export async function addOrganisation(store: ListStore, values: Values, adding: AddingOrganisation = {}): Promise<AddedOrganisation> {
  const editing = await store.editing();
  const settings = organisationColumns.fields.filter(({ name }) => values[name] !== undefined).map(({ name }) => ({ field: name, after: values[name] }));
  const onClaimed = (reference: string): void => { Object.assign(adding, { claimed: reference, sent: values }); };
  const { id = 0, reference, isFound } = await addUnderReference(store, editing, 'O', writeValues(organisationColumns, settings), { claimed: adding.claimed, onClaimed });
  if (isFound) await amend(store, id, values, adding.sent ?? values);
  forgetOrganisations(store);
  return { id, reference, name: textOf(values, 'name') ?? '', nameCy: textOf(values, 'nameCy') };
}

async function amend(store: ListStore, id: number, values: Values, sent: Values): Promise<void> {
  const { fields } = organisationColumns;
  const typed = { ...newEdit(fields, `id ${id}`, values), sent: newEdit(fields, '', sent).inputs };
  const saved = await saveOrganisation(store, foundAgain(fields, typed, await organisationById(store, id)).edit);
  if (saved.kind === 'undecided') throw new StoreError('conflict', 'It is in the register, and somebody else has changed it meanwhile.');
  if (saved.kind === 'failed') throw saved.error;
}
