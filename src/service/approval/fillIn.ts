import { EntryChange, entryInApproval, EntryInApproval, entryToChange } from '../../data/approval/entryCourse';
import { EntryFilling, Filling } from '../../data/approval/entryFilling';
import { claimedByOthers, Joining, membersToAdd } from '../../data/approval/membersToAdd';
import { LeftOut, leftOutToAdd } from '../../data/historyLog';
import { membershipColumns } from '../../data/memberships';
import type { ItemValues, Written } from '../../data/stores/editing';
import { ItemEditing } from '../../data/stores/itemStore';
import { StoreError } from '../../data/stores/storeError';
import { Approvals, todayOf } from './approvals';
import { FormInCourse } from './formInCourse';
import { isConflict } from './isConflict';
import { putDown } from './putDown';

type Left = Pick<LeftOut, 'column' | 'said'>;

/**
 * Fills in the entry of an approved form. Members come first, and the fields with the stage that follows: as long as that has not followed all is done again, which changes nothing
 * that is there. What a list refuses is left out, keeps nothing else away, and is put down in *History*.
 */
export async function fillIn(approvals: Approvals, now: FormInCourse & { readonly entry: EntryInApproval }, { fields, members }: EntryFilling, { values }: EntryChange): Promise<Written> {
  const { name, entry, content, course } = now;
  const editing = await approvals.store.editing();
  const about = { id: entry.id, title: now.form.title, form: `${name} ${course.contentHash.slice(0, 16)}` };
  const tell = (left: readonly Left[]): Promise<void> => putDown(editing, left.map((each) => leftOutToAdd({ ...about, ...each })));
  await tell(await addMembers(approvals, entry, members, { entry: entry.id, reference: content.entry.reference, form: name }));
  try {
    return await editing.write(entryToChange(entry, withFields(fields, values)));
  } catch (error) {
    if (!isRefused(error)) throw error;
    const { version, refused } = await writeInParts(editing, entry, halvesOf(fields));
    await tell(refused);
    return editing.write(entryToChange({ ...entry, version }, values));
  }
}

/** Only where the entry is as it is known: what its list refuses of fields when it is not, the list of members would take. */
async function addMembers(approvals: Approvals, entry: EntryInApproval, members: EntryFilling['members'], joining: Joining): Promise<readonly Left[]> {
  const { store } = approvals;
  if (members.length === 0) return [];
  const [adding, now] = await store.inOneRequest((together) => Promise.all([membersToAdd(together, members, joining, todayOf(approvals)), entryInApproval(together, entry.id)]));
  if (now?.version !== entry.version) throw new StoreError('conflict', `Entry ${entry.id} was changed meanwhile.`);
  if (adding.length === 0) return [];
  const outcomes = await (await store.editing()).writeAll(adding.map(({ write }) => write));
  const failed = outcomes.flatMap((outcome, at) => (outcome.kind === 'done' ? [] : [{ ...adding[at], error: outcome.error }]));
  const other = failed.find(({ error }) => !isConflict(error) && !isRefused(error));
  if (other !== undefined) throw other.error;
  // What somebody who does the same has added meanwhile is there.
  const taken = await claimedByOthers(store, failed.filter(({ error }) => isConflict(error)));
  return [...failed.filter(({ error }) => isRefused(error)), ...taken].map(({ member }) => ({ column: membershipColumns.list, said: member.organisation.name }));
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

const isRefused = (error: unknown): boolean => error instanceof StoreError && error.kind === 'refused';
