import { Action } from '../domain/action/action';
import { ActionFieldName, actionFields } from '../domain/action/actionField';
import { Day } from '../domain/calendar/day';
import { instantOfDay } from './day';
import { ItemRow } from './itemRow';
import { oidColumn, queryOf, RecordColumns } from './record/recordColumns';
import { StoredRecord, storedRecord } from './record/storedRecord';
import { Item, odataText, Reading } from './stores/listStore';
import { listOf } from './submission/submissionList';

export const actionColumns: RecordColumns<ActionFieldName> = {
  list: 'Actions',
  fields: actionFields,
  columns: { text: 'Title', details: 'Details', owner: 'Owner', due: 'Due', state: 'State', doneOn: 'DoneOn', outcome: 'Outcome' }
};

/** An action to be read, and the same as a record to be changed. */
export interface LoadedAction {
  readonly action: Action;
  readonly record: StoredRecord<ActionFieldName>;
}

type Items = Pick<Reading, 'items'>;

/** Open ones and ended ones, by the day that they are due. One request, as of all here. */
export function actionsOfOwner(store: Items, oid: string): Promise<readonly LoadedAction[]> {
  return actionsWhere(store, `${oidColumn('Owner')} eq ${odataText(oid)}`);
}

export function actionsOfEntry(store: Items, entryId: number): Promise<readonly LoadedAction[]> {
  return actionsWhere(store, `PartnershipId eq ${entryId}`);
}

/** None when it is there no longer. */
export function actionById(store: Items, id: number): Promise<readonly LoadedAction[]> {
  return actionsWhere(store, `Id eq ${id}`);
}

/** Those that are there still. */
export function actionsById(store: Items, ids: readonly number[]): Promise<readonly LoadedAction[]> {
  return actionsWhere(store, ids.map((id) => `Id eq ${id}`).join(' or '));
}

/** Everybody's. */
export function lateActions(store: Items, today: Day): Promise<readonly LoadedAction[]> {
  return actionsWhere(store, `State eq 'Open' and Due lt datetime'${instantOfDay(today)}'`);
}

async function actionsWhere(store: Items, filter: string): Promise<readonly LoadedAction[]> {
  const query = queryOf(actionColumns);
  const items = await store.items(actionColumns.list, {
    ...query,
    select: [...query.select, 'Submission', 'SubmissionList', 'Question', ...['Id', 'Title', 'Reference', 'NameCy'].map((property) => `Partnership/${property}`)],
    expand: [...query.expand, 'Partnership'],
    filter,
    top: 5000
  });
  return items.map(loadedAction).sort((one, other) => order(one).localeCompare(order(other)));
}

function loadedAction(item: Item): LoadedAction {
  const row = new ItemRow(actionColumns.list, item);
  const [submission, question] = [row.number('Submission'), row.text('Question')];
  const owner = row.person('Owner');
  return {
    record: storedRecord(actionColumns, item),
    action: {
      id: row.id,
      text: row.requiredText('Title'),
      details: row.text('Details'),
      entry: row.entry('Partnership'),
      from: submission === undefined || question === undefined ? undefined : { submission: { id: submission, restricted: row.text('SubmissionList') === listOf({ restricted: true }) }, question },
      owner: owner && { ...owner, oid: row.text('OwnerOid') },
      due: row.day('Due'),
      state: row.requiredText('State'),
      doneOn: row.day('DoneOn'),
      outcome: row.text('Outcome')
    }
  };
}

/** Those without a day come last. */
function order({ action }: LoadedAction): string {
  return `${action.due ?? '9999'} ${String(action.id).padStart(9, '0')}`;
}
