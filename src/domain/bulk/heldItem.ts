import { FieldValue, sameValue } from '../record/fieldValue';
import { FieldValues } from '../record/fieldSpec';
import { PersonRef } from '../partnership/entry';
import type { HeldListName } from './heldList';

/** One item of a list whose items somebody holds or a service owns, as it was read. */
export interface HeldItem extends ItemName {
  /** SharePoint's ETag: opaque. */
  readonly version: string;
  /** The fields of its list's row in `heldLists`. */
  readonly values: FieldValues;
  /** Of a seat in a partnership: that entry's id. */
  readonly entryId?: number;
}

/** Which item it is, and what people call it. */
export interface ItemName {
  readonly list: HeldListName;
  readonly id: number;
  readonly label: ItemLabel;
}

/** Of all lists, one text for each item. */
export function itemKey({ list, id }: Pick<ItemName, 'list' | 'id'>): string {
  return `${list} ${id}`;
}

export interface ItemLabel {
  /** Of the entry that it is, or belongs to. */
  readonly reference?: string;
  readonly name: string;
  readonly nameCy?: string;
  /** Choices that say what it is, where it has no name of its own: `Head of Service`, `Housing`. */
  readonly choices?: readonly string[];
}

/** By directory id where both have one: somebody whom the site has never seen has no other. */
export function samePerson(one: PersonRef, other: PersonRef): boolean {
  return one.oid !== undefined && other.oid !== undefined ? one.oid.toLowerCase() === other.oid.toLowerCase() : one.id === other.id;
}

export function sameHeld(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  return one?.kind === 'person' && other?.kind === 'person' ? samePerson(one.person, other.person) : sameValue(one, other);
}
