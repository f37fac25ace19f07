import type { ChainRecord } from '../../../../src/domain/approval/chainRecord';
import type { FormCourse } from '../../../../src/data/approval/formCourse';
import type { StepUnderWay } from '../../../../src/data/approval/stepsUnderWay';
import type { ApprovalService } from '../../../../src/data/approvalService/approvalService';
import type { Item, ListStore } from '../../../../src/data/stores/listStore';
import type { ApprovalsParts } from '../../../../src/webparts/approvals/approvalsParts';
import { chain, step, submitted } from '../../domain/approval/approvalBuilder';

/** Rows of Decisions. */
export function recordRows(records: readonly ChainRecord[]): readonly Item[] {
  return records.map((record) => ({ Id: record.position, Title: 'Checklist: Canal', Claim: `42#${record.position}`, Submission: '42', Record: JSON.stringify(record) }));
}

/** What says that form 42 was submitted. */
export const submittedRows = recordRows(chain(submitted));

/** Lists by their titles; whatever is asked of one, all of it comes. */
export function listsOf(lists: Readonly<Record<string, readonly Item[]>>): ListStore {
  const store = {
    items: async (list: string) => lists[list] ?? (list === 'Decisions' ? submittedRows : []),
    lists: async () => [],
    directoryIds: async (siteUsers: readonly number[]) => new Map(siteUsers.map((id) => [id, id === 5 ? 'oid-director' : `oid-${id}`])),
    inOneRequest: (read: (together: unknown) => Promise<unknown>) => read(store),
    editing: async () => ({
      findPeople: async () => [{ oid: 'oid-director', loginName: 'llyr', name: 'Llyr Vaughan' }],
      ensurePerson: async () => ({ id: 5, name: 'Llyr Vaughan' })
    })
  };
  return store as unknown as ListStore;
}

export function partsOf(more: Partial<Omit<ApprovalsParts, 'service'>> & { readonly service?: Partial<ApprovalService> } = {}): ApprovalsParts {
  return {
    site: { url: 'https://council.example/sites/partnerships', isChosen: false, inTeams: false, user: 'i:0#.f|membership|me', userOid: 'officer' },
    store: listsOf({}), go: () => undefined, isPolicyUnit: false, language: 'en', ...more, service: (more.service ?? {}) as ApprovalService
  };
}

export function stepRow(more: Item = {}): Item {
  return {
    'Id': 7, 'odata.etag': '"1"', 'Title': 'Checklist: Canal', 'Created': '2026-06-15T09:00:00Z', 'Submission': '42', 'Round': 1, 'Position': 1, 'Step': 'headOfService', 'Role': 'headOfService',
    'State': 'Open', 'HolderOid': 'head', 'HolderName': 'Carys Bowen', 'IsNamed': false, 'Due': '2026-06-28T23:00:00Z', ...more
  };
}

export function stepUnderWay(more: Partial<StepUnderWay> = {}): StepUnderWay {
  return { ...step(), id: '7', version: '"1"', submission: '42', round: 1, title: 'Checklist: Canal', openedAt: '2026-06-15T09:00:00Z', ...more };
}

export function courseWith(records: readonly ChainRecord[], more: Partial<FormCourse> = {}): FormCourse {
  return { records, title: 'Checklist: Canal', steps: [stepUnderWay()], isDamaged: false, recorded: [], names: new Map(), ...more };
}
