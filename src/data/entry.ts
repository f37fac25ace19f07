import { Entry } from '../domain/partnership/entry';
import { EntryRow } from './entryRow';
import { Item, ListStore, odataText } from './stores/listStore';
import { StoreError } from './stores/storeError';

export const entryList = 'Partnerships';

const personColumns = ['LeadOfficer', 'SponsoringOfficer', 'Editor'] as const;

/** Everything the panel shows of an entry itself, in one request with four lookup and person columns. */
const query = {
  select: [
    'Id', 'Title', 'Reference', 'NameCy', 'Purpose', 'PurposeCy', 'Kind', 'Model', 'Form', 'Stage', 'Significance', 'Service', 'Directorate',
    'CouncilRole', 'AccountableBody', 'Footprint', 'Statutory', 'GoodPractice', 'GrantFunded', 'Reasons', 'Entered', 'Priorities',
    'AnnualContribution', 'InKind', 'StaffDays', 'TotalBudget', 'StartDate', 'EndDate', 'ClosedDate', 'LastReview', 'NextReview', 'Website', 'Modified',
    ...personColumns.flatMap((column) => [`${column}/Id`, `${column}/Title`, `${column}/EMail`, `${column}/Name`]),
    'LeadOrganisation/Id', 'LeadOrganisation/Title', 'LeadOrganisation/NameCy'
  ],
  expand: [...personColumns, 'LeadOrganisation'],
  top: 1
};

/** The entry of that reference; a `StoreError` of kind `notFound` when the register has none (any more). */
export async function entryByReference(store: ListStore, reference: string): Promise<Entry> {
  const [item] = await store.items(entryList, { ...query, filter: `Reference eq ${odataText(reference)}` });
  if (item === undefined) {
    throw new StoreError('notFound', `There is no entry ${reference}.`);
  }
  return entryOf(item);
}

export function entryOf(item: Item): Entry {
  const row = new EntryRow(entryList, item);
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
