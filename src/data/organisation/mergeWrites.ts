import { EntryRef } from '../../domain/organisation/involvement';
import { textOf } from '../../domain/organisation/merge';
import { entryColumns } from '../entry';
import { membershipColumns } from '../memberships';
import { organisationColumns } from '../organisations';
import { writeValues } from '../record/writeValues';
import { Write } from '../stores/editing';
import { ReadInvolvement, versionKey } from './involvement';
import { MergeReading } from './readMerge';

/** What a write of a merger is about. */
export interface MergePart {
  readonly what: 'membership' | 'lead' | 'kept';
  readonly does: 'move' | 'drop' | 'fill';
  /** Absent for the kept organisation itself, and for a membership whose entry is in the recycle bin. */
  readonly entry?: EntryRef;
  /** Stays the same when the merger is tried again. */
  readonly key: string;
}

export interface MergeWrite {
  readonly part: MergePart;
  readonly write: Write;
}

/** Everything but the mark at the merged one, which comes last. Each change names the version that was read. */
export function mergeWrites({ kept, involvementOfMerged: { versions, withoutEntry }, plan }: MergeReading): readonly MergeWrite[] {
  const organisation = { kind: 'organisation', organisation: { id: kept.id, name: textOf(kept.values, 'name') ?? '' } } as const;
  const moved = writeValues(membershipColumns, [{ field: 'organisation', after: organisation }]);
  return [
    ...plan.memberships.map(({ membership: { id, partnership }, does }): MergeWrite => ({
      part: { what: 'membership', does, entry: partnership, key: versionKey(membershipColumns.list, id) },
      write: does === 'drop'
        ? { kind: 'recycle', list: membershipColumns.list, id, version: versionOf(membershipColumns.list, id, versions) }
        : change(membershipColumns.list, id, versions, { ...moved, Title: `${partnership.reference} ${organisation.organisation.name}`.trim().slice(0, 255) })
    })),
    ...withoutEntry.map((id): MergeWrite => ({
      part: { what: 'membership', does: 'move', key: versionKey(membershipColumns.list, id) }, write: change(membershipColumns.list, id, versions, moved)
    })),
    ...plan.led.map((entry): MergeWrite => ({
      part: { what: 'lead', does: 'move', entry, key: versionKey(entryColumns.list, entry.id) },
      write: change(entryColumns.list, entry.id, versions, writeValues(entryColumns, [{ field: 'leadOrganisation', after: organisation }]))
    })),
    ...(plan.filled.length === 0 ? [] : [{
      part: { what: 'kept', does: 'fill', key: versionKey(organisationColumns.list, kept.id) },
      write: { kind: 'change', list: organisationColumns.list, id: kept.id, version: kept.version, values: writeValues(organisationColumns, plan.filled) }
    } as const])
  ];
}

function change(list: string, id: number, versions: ReadInvolvement['versions'], values: Readonly<Record<string, unknown>>): Write {
  return { kind: 'change', list, id, version: versionOf(list, id, versions), values };
}

function versionOf(list: string, id: number, versions: ReadInvolvement['versions']): string {
  return versions.get(versionKey(list, id)) ?? '';
}
