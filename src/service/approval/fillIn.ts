import { EntryChange, EntryInApproval, entryToChange } from '../../data/approval/entryCourse';
import { Filling } from '../../data/approval/entryFilling';
import { copyName, leftOutToAdd } from '../../data/historyLog';
import type { ItemValues, Written } from '../../data/stores/editing';
import { ItemEditing } from '../../data/stores/itemStore';
import { Approvals } from './approvals';
import { FormInCourse } from './formInCourse';
import { isRefused } from './isRefused';
import { putDown } from './putDown';

/**
 * Fills in the entry of an approved form, its fields with the stage that follows. What its list refuses is left out, keeps nothing else away, and is put down in *History*
 * before the stage follows: as long as that has not, all of it is done again.
 */
export async function fillIn(approvals: Approvals, { name, form: { title }, entry, course }: FormInCourse & { readonly entry: EntryInApproval }, fields: readonly Filling[], { values }: EntryChange): Promise<Written> {
  const editing = await approvals.store.editing();
  try {
    return await editing.write(entryToChange(entry, withFields(fields, values)));
  } catch (error) {
    if (!isRefused(error)) throw error;
    const { version, refused } = await writeInParts(editing, entry, halvesOf(fields));
    await putDown(editing, refused.map(({ column, said }) => leftOutToAdd({ id: entry.id, title, form: copyName(name, course.contentHash), column, said })));
    return editing.write(entryToChange({ ...entry, version }, values));
  }
}

interface InParts {
  /** Of the entry afterwards. */
  readonly version: string;
  readonly refused: readonly Filling[];
}

/** A list that refuses several values does not say which: halves are tried for themselves, down to the one. */
async function writeInParts(editing: ItemEditing, entry: EntryInApproval, parts: readonly (readonly Filling[])[]): Promise<InParts> {
  let { version } = entry;
  const refused: Filling[] = [];
  for (const part of parts) {
    try {
      const written = await editing.write(entryToChange({ ...entry, version }, withFields(part)));
      version = written.version ?? version;
    } catch (error) {
      if (!isRefused(error)) throw error;
      const inParts = part.length === 1 ? { version, refused: part } : await writeInParts(editing, { ...entry, version }, halvesOf(part));
      version = inParts.version;
      refused.push(...inParts.refused);
    }
  }
  return { version, refused };
}

function halvesOf(fields: readonly Filling[]): readonly (readonly Filling[])[] {
  const half = Math.ceil(fields.length / 2);
  return [fields.slice(0, half), fields.slice(half)].filter((part) => part.length > 0);
}

function withFields(fields: readonly Filling[], values: ItemValues = {}): ItemValues {
  return Object.assign({}, ...fields.map((field) => field.values), values) as ItemValues;
}
