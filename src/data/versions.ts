import { EntryFieldName, FieldKind, FieldValue, entryFields } from '../domain/partnership/entryField';
import { EntryVersion } from '../domain/partnership/entryVersion';
import { entryList } from './entry';
import { EntryRow } from './entryRow';
import { Item, ListStore } from './stores/listStore';

/** The column that each compared field stands in. */
export const columnOfField: Readonly<Record<EntryFieldName, string>> = {
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
};

/** Newest first. */
export async function versionsOfEntry(store: ListStore, entryId: number): Promise<readonly EntryVersion[]> {
  const versions = await store.versions(entryList, entryId);
  return versions.map((version) => versionOf(entryId, version));
}

function versionOf(entryId: number, version: Item): EntryVersion {
  const row = new EntryRow(entryList, version, entryId);
  const values: Partial<Record<EntryFieldName, FieldValue>> = {};
  for (const { name, kind } of entryFields) {
    values[name] = readers[kind](row, columnOfField[name]);
  }
  return {
    label: row.requiredText('VersionLabel'),
    at: row.requiredInstant('Created'),
    by: row.person('Editor'),
    values
  };
}

type Reader = (row: EntryRow, column: string) => FieldValue | undefined;

function textReader(kind: 'text' | 'longText' | 'choice'): Reader {
  return (row, column) => {
    const text = row.text(column);
    return text === undefined ? undefined : { kind, text };
  };
}

const readers: Readonly<Record<FieldKind, Reader>> = {
  text: textReader('text'),
  longText: textReader('longText'),
  choice: textReader('choice'),
  choices: (row, column) => {
    const choices = row.choices(column);
    return choices.length === 0 ? undefined : { kind: 'choices', choices };
  },
  money: (row, column) => {
    const pence = row.money(column);
    return pence === undefined ? undefined : { kind: 'money', pence };
  },
  number: (row, column) => {
    const number = row.number(column);
    return number === undefined ? undefined : { kind: 'number', number };
  },
  day: (row, column) => {
    const day = row.day(column);
    return day === undefined ? undefined : { kind: 'day', day };
  },
  yesNo: (row, column) => ({ kind: 'yesNo', yes: row.yesNo(column) }),
  person: (row, column) => {
    const person = row.person(column);
    return person && { kind: 'person', person };
  },
  organisation: (row, column) => {
    const organisation = row.organisation(column);
    return organisation && { kind: 'organisation', organisation };
  },
  link: (row, column) => {
    const link = row.link(column);
    return link && { kind: 'link', link };
  }
};
