import type { ListRights } from './listStore';

/** SharePoint's 64 rights as two numbers, written as texts. */
export interface BasePermissions {
  readonly High: string;
  readonly Low: string;
}

/** Bits of SP.PermissionKind, counted from 0. */
const addListItems = 1;
const editListItems = 2;
const deleteListItems = 3;

export function readRights({ Low }: BasePermissions): ListRights {
  const low = Number(Low);
  const has = (bit: number): boolean => Math.floor(low / 2 ** bit) % 2 === 1;
  return { add: has(addListItems), change: has(editListItems), recycle: has(deleteListItems) };
}
