import { Entry } from '../domain/partnership/entry';
import { ItemRow } from './itemRow';
import { EntryFieldName, entryFields } from '../domain/partnership/entryField';
import { queryOf, RecordColumns } from './record/recordColumns';
import { StoredRecord, storedRecord } from './record/storedRecord';
import { Item, Reading, odataText } from './stores/listStore';
import { StoreError } from './stores/storeError';

export const entryList = 'Partnerships';

/** The column that each field stands in. */
export const entryColumns: RecordColumns<EntryFieldName> = {
  list: entryList,
  fields: entryFields,
  columns: {
    name: 'Title',
    nameCy: 'NameCy',
    reference: 'Reference',
    purpose: 'Purpose',
    purposeCy: 'PurposeCy',
    kind: 'Kind',
    model: 'Model',
    form: 'Form',
    stage: 'Stage',
    status: 'Status',
    significance: 'Significance',
    service: 'Service',
    directorate: 'Directorate',
    councilRole: 'CouncilRole',
    accountableBody: 'AccountableBody',
    footprint: 'Footprint',
    statutory: 'Statutory',
    goodPractice: 'GoodPractice',
    grantFunded: 'GrantFunded',
    reasons: 'Reasons',
    entered: 'Entered',
    priorities: 'Priorities',
    leadOfficer: 'LeadOfficer',
    sponsoringOfficer: 'SponsoringOfficer',
    leadOrganisation: 'LeadOrganisation',
    annualContribution: 'AnnualContribution',
    inKind: 'InKind',
    staffDays: 'StaffDays',
    totalBudget: 'TotalBudget',
    start: 'StartDate',
    plannedEnd: 'EndDate',
    closed: 'ClosedDate',
    lastReview: 'LastReview',
    nextReview: 'NextReview',
    website: 'Website'
  }
};

/** An entry to be read, and the same as a record to be changed. */
export interface LoadedEntry {
  readonly entry: Entry;
  readonly record: StoredRecord<EntryFieldName>;
}

/** The entry of that reference; a `StoreError` of kind `notFound` when the register has none (any more). */
export async function entryByReference(store: Reading, reference: string): Promise<LoadedEntry> {
  return entryWhere(store, `Reference eq ${odataText(reference)}`, reference);
}

/** As it stands now: before a change is merged with somebody else's. */
export async function entryById(store: Reading, id: number): Promise<LoadedEntry> {
  return entryWhere(store, `Id eq ${id}`, String(id));
}

async function entryWhere(store: Reading, filter: string, name: string): Promise<LoadedEntry> {
  const [item] = await store.items(entryList, { ...queryOf(entryColumns), filter, top: 1 });
  if (item === undefined) {
    throw new StoreError('notFound', `There is no entry ${name}.`);
  }
  return { entry: entryOf(item), record: storedRecord(entryColumns, item) };
}

export function entryOf(item: Item): Entry {
  const row = new ItemRow(entryList, item);
  return {
    id: row.id,
    reference: row.requiredText('Reference'),
    name: row.requiredText('Title'),
    nameCy: row.text('NameCy'),
    purpose: row.text('Purpose'),
    purposeCy: row.text('PurposeCy'),
    kind: row.requiredText('Kind'),
    model: row.text('Model'),
    form: row.text('Form'),
    stage: row.requiredText('Stage'),
    significance: row.text('Significance'),
    service: row.text('Service'),
    directorate: row.text('Directorate'),
    councilRole: row.text('CouncilRole'),
    accountableBody: row.yesNo('AccountableBody'),
    footprint: row.text('Footprint'),
    statutory: row.yesNo('Statutory'),
    goodPractice: row.yesNo('GoodPractice'),
    grantFunded: row.yesNo('GrantFunded'),
    reasons: row.choices('Reasons'),
    entered: row.text('Entered'),
    priorities: row.choices('Priorities'),
    leadOfficer: row.person('LeadOfficer'),
    sponsoringOfficer: row.person('SponsoringOfficer'),
    leadOrganisation: row.organisation('LeadOrganisation'),
    annualContribution: row.money('AnnualContribution'),
    inKind: row.money('InKind'),
    staffDays: row.number('StaffDays'),
    totalBudget: row.money('TotalBudget'),
    start: row.day('StartDate'),
    plannedEnd: row.day('EndDate'),
    closed: row.day('ClosedDate'),
    lastReview: row.day('LastReview'),
    nextReview: row.day('NextReview'),
    website: row.link('Website'),
    changedAt: row.requiredInstant('Modified'),
    changedBy: row.person('Editor')
  };
}
