import { EntryFieldName, entryFields } from '../partnership/entryField';
import { partKinds } from '../partnership/parts';
import { FieldChange } from '../record/fieldChange';
import { StoredState } from '../record/recordEdit';
import { dayIn, textIn } from '../record/valueIn';
import { NotedInJournal, notedMemberKey } from './notedInJournal';
import { recordHash, valueHash } from './recordHash';
import { MemberNow, RegisterNow } from './registerNow';
import { UndoKeptReason } from './undoPlan';

/** What undoing an import means for one entry; an entry that is kept keeps its members too. */
export type EntryUndo =
  | { readonly kind: 'recycle'; readonly members: readonly MemberNow[] }
  | { readonly kind: 'setBack'; readonly members: readonly MemberNow[]; readonly changes: readonly FieldChange<EntryFieldName>[] }
  | { readonly kind: 'keep'; readonly why: UndoKeptReason }
  /** The import has nothing to do with it, or no longer. */
  | { readonly kind: 'nothing' };

export function planEntryUndo(entry: StoredState<EntryFieldName>, members: readonly MemberNow[], noted: NotedInJournal, now: RegisterNow): EntryUndo {
  const reference = textIn(entry.values, 'reference') ?? '';
  const ours = members.filter(({ organisationId = 0, isAsImported }) => isAsImported && noted.members.has(notedMemberKey(reference, organisationId)));
  const hashes = noted.entries.get(reference);
  if (hashes !== undefined) {
    const why = whyKept(entry, hashes, noted, now) ?? (ours.length < members.length ? 'membersSince' : undefined);
    return why === undefined ? { kind: 'recycle', members: ours } : { kind: 'keep', why };
  }
  const changes = changesBack(entry, noted);
  if (changes === undefined) return { kind: 'keep', why: 'changedSince' };
  return changes.length + ours.length === 0 ? { kind: 'nothing' } : { kind: 'setBack', members: ours, changes };
}

function whyKept({ id, values }: StoredState<EntryFieldName>, hashes: ReadonlySet<string>, { changedTo }: NotedInJournal, { withParts }: RegisterNow): UndoKeptReason | undefined {
  const hash = recordHash<EntryFieldName>(entryFields, values);
  if (!hashes.has(hash) && !changedTo.get(id)?.has(hash)) return 'changedSince';
  if (dayIn(values, 'lastReview') !== undefined) return 'reviewed';
  return partKinds.find((kind) => withParts.get(kind)?.has(id));
}

/** Nothing when somebody has changed one of them since; what is back already is left out. */
function changesBack({ id, values }: StoredState<EntryFieldName>, { changes }: NotedInJournal): readonly FieldChange<EntryFieldName>[] | undefined {
  const back: FieldChange<EntryFieldName>[] = [];
  for (const [field, { before, after }] of Array.from(changes.get(id) ?? [])) {
    const now = valueHash(values[field]);
    if (now === valueHash(before)) continue;
    if (now !== after) return undefined;
    back.push({ field, before: values[field], after: before });
  }
  return back;
}
