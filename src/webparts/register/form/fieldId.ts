import { EntryEdit } from '../../../domain/partnership/entryEdit';

/** The element that takes the focus when a problem of this field is chosen. */
export function fieldId(part: keyof EntryEdit, key: string, field: string): string {
  return part === 'entry' ? `entry-form-${field}` : `entry-form-${part}-${key.replace(/\W/g, '')}-${field}`;
}
