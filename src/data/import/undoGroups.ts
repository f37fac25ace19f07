import { UndoMember, UndoPlan } from '../../domain/import/undoPlan';
import { entryList } from '../entry';
import { membershipColumns } from '../memberships';
import { organisationColumns } from '../organisations';
import type { Write } from '../stores/editing';
import { changeOfEntry } from './changeOfEntry';

export const undoSteps = ['memberships', 'entries', 'setBack', 'organisations'] as const;
export type UndoStep = (typeof undoSteps)[number];

export interface UndoWrite {
  readonly step: UndoStep;
  readonly write: Write;
}

/** What goes together or stays together: an entry, and the members that came with it. */
export type UndoGroup = readonly UndoWrite[];

export function entryGroups({ entries, setBack, memberships }: UndoPlan): readonly UndoGroup[] {
  const membersOf = new Map<number, UndoWrite[]>();
  for (const member of memberships) {
    const group = membersOf.get(member.entryId) ?? [];
    group.push(ofMember(member));
    membersOf.set(member.entryId, group);
  }
  const entryWrites = new Map<number, UndoWrite>([
    ...entries.map(({ id, version }) => [id, { step: 'entries', write: { kind: 'recycle', list: entryList, id, version } }] as const),
    ...setBack.map(({ id, version, changes }) => [id, { step: 'setBack', write: changeOfEntry(id, version, changes) }] as const)
  ]);
  const ids = new Set([...Array.from(entryWrites.keys()), ...Array.from(membersOf.keys())]);
  return Array.from(ids).map((id) => {
    const entry = entryWrites.get(id);
    return [...(entry === undefined ? [] : [entry]), ...membersOf.get(id) ?? []];
  });
}

export function organisationGroups({ organisations }: UndoPlan): readonly UndoGroup[] {
  return organisations.map(({ id, version }) => [{ step: 'organisations', write: { kind: 'recycle', list: organisationColumns.list, id, version } }]);
}

function ofMember({ id, version }: UndoMember): UndoWrite {
  return { step: 'memberships', write: { kind: 'recycle', list: membershipColumns.list, id, version } };
}
