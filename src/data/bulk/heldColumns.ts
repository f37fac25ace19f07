import { ItemLabel } from '../../domain/bulk/heldItem';
import { HeldListName } from '../../domain/bulk/heldList';
import { FieldValues } from '../../domain/record/fieldSpec';
import { personIn, textIn } from '../../domain/record/valueIn';
import { entryColumns } from '../entry';
import { peopleRoleColumns, roleTitle } from '../peopleRoles';
import { RecordColumns } from '../record/recordColumns';
import { representativeColumns } from '../representatives';
import type { Item } from '../stores/listStore';

/** Where the items of one of `heldLists` stand, and what they are called there. */
export interface HeldColumns {
  readonly record: RecordColumns;
  /** Columns behind the name. */
  readonly select: readonly string[];
  readonly expand: readonly string[];
  labelOf(item: Item, values: FieldValues): ItemLabel;
  /** Of a list whose titles repeat what is in the row: what the title becomes, where it does. */
  titleOf?(label: ItemLabel, changed: FieldValues): string | undefined;
}

export const heldColumns: Readonly<Record<HeldListName, HeldColumns>> = {
  entries: {
    record: entryColumns,
    select: ['Title', 'NameCy', 'Reference'],
    expand: [],
    labelOf: nameOfEntry
  },
  roles: {
    record: peopleRoleColumns,
    select: ['Title'],
    expand: [],
    labelOf: ({ Title }, values) => ({
      name: String(Title), choices: ['role', textIn(values, 'service') === undefined ? 'directorate' : 'service'].flatMap((field) => textIn(values, field) ?? [])
    }),
    titleOf: ({ choices: [role = ''] = [] }, changed) => (textIn(changed, 'service') === undefined ? undefined : roleTitle(role, textIn(changed, 'service')))
  },
  representatives: {
    record: representativeColumns,
    select: ['PartnershipId', ...['Title', 'NameCy', 'Reference'].map((property) => `Partnership/${property}`)],
    expand: ['Partnership'],
    // SharePoint empties the lookup when the entry is deleted.
    labelOf: ({ Partnership, Title }) => (Partnership ? nameOfEntry(Partnership as Item) : { name: String(Title) }),
    titleOf: ({ reference = '' }, changed) => (personIn(changed, 'person') === undefined ? undefined : `${reference} ${personIn(changed, 'person')?.name}`.trim().slice(0, 255))
  }
};

function nameOfEntry({ Title, NameCy, Reference }: Item): ItemLabel {
  return { name: String(Title), nameCy: NameCy ? String(NameCy) : undefined, reference: Reference ? String(Reference) : undefined };
}
