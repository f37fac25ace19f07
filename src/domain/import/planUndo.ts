import { OrganisationFieldName, organisationFields } from '../organisation/organisationField';
import { StoredState } from '../record/recordEdit';
import { FieldValues } from '../record/fieldSpec';
import { textIn } from '../record/valueIn';
import { JournalPiece } from './journalPiece';
import { notedIn, NotedInJournal } from './notedInJournal';
import { planEntryUndo } from './planEntryUndo';
import { recordHash } from './recordHash';
import { MemberNow, RegisterNow } from './registerNow';
import { KeptOfImport, NamedUndoItem, SetBack, UndoMember, UndoPlan } from './undoPlan';

/** From what an import may have written to what can be taken back of it. @param pause lets the page have its turn between entries. */
export async function planUndoOf(importId: string, pieces: readonly JournalPiece[], now: RegisterNow, pause?: () => Promise<void>): Promise<UndoPlan> {
  const noted = notedIn(pieces);
  const membersOf = byEntry(now.members);
  const entries: NamedUndoItem[] = [];
  const setBack: SetBack[] = [];
  const memberships: UndoMember[] = [];
  const kept: KeptOfImport[] = [];
  for (const entry of now.entries) {
    await pause?.();
    const undo = planEntryUndo(entry, membersOf.get(entry.id) ?? [], noted, now);
    if (undo.kind === 'nothing') continue;
    if (undo.kind === 'keep') {
      kept.push({ kind: 'entry', why: undo.why, ...named(entry) });
      continue;
    }
    memberships.push(...undo.members.map(({ id, version }) => ({ id, version, entryId: entry.id })));
    const item = { ...named(entry), version: entry.version };
    if (undo.kind === 'recycle') entries.push(item);
    else if (undo.changes.length > 0) setBack.push({ ...item, changes: undo.changes });
  }
  const used = usedAfter(now, { entries, setBack, memberships });
  const organisations = planOrganisations(now.organisations, noted, used);
  return {
    importId, entries, setBack, memberships, organisations: organisations.recycled, kept: [...kept, ...organisations.kept]
  };
}

function named({ id, values }: { readonly id: number; readonly values: FieldValues }): Pick<KeptOfImport, 'id' | 'reference' | 'name'> {
  return { id, reference: textIn(values, 'reference') ?? '', name: textIn(values, 'name') ?? '' };
}

function byEntry(members: readonly MemberNow[]): ReadonlyMap<number, readonly MemberNow[]> {
  const grouped = new Map<number, MemberNow[]>();
  for (const member of members) {
    if (member.entryId === undefined) continue;
    const group = grouped.get(member.entryId);
    if (group === undefined) grouped.set(member.entryId, [member]);
    else group.push(member);
  }
  return grouped;
}

/** Ids of organisations that something still has when the rest of the plan has been carried out. */
function usedAfter({ entries, members }: RegisterNow, plan: { readonly entries: readonly NamedUndoItem[]; readonly setBack: readonly SetBack[]; readonly memberships: readonly UndoMember[] }): ReadonlySet<number> {
  const gone = new Set(plan.entries.map(({ id }) => id));
  const goneMembers = new Set(plan.memberships.map(({ id }) => id));
  const back = new Map(plan.setBack.map(({ id, changes }) => [id, changes.find(({ field }) => field === 'leadOrganisation')]));
  const leads = entries.filter(({ id }) => !gone.has(id)).map(({ id, values }) => {
    const change = back.get(id);
    return change === undefined ? values.leadOrganisation : change.after;
  });
  return new Set([
    ...leads.flatMap((lead) => (lead?.kind === 'organisation' ? [lead.organisation.id] : [])),
    ...members.filter(({ id }) => !goneMembers.has(id)).flatMap(({ organisationId }) => organisationId ?? [])
  ]);
}

function planOrganisations(all: readonly StoredState<OrganisationFieldName>[], noted: NotedInJournal, used: ReadonlySet<number>): { readonly recycled: readonly NamedUndoItem[]; readonly kept: readonly KeptOfImport[] } {
  const mergedInto = new Set(all.map(({ values }) => textIn(values, 'mergedInto')));
  const recycled: NamedUndoItem[] = [];
  const kept: KeptOfImport[] = [];
  for (const organisation of all) {
    const { reference, ...rest } = named(organisation);
    const hashes = noted.organisations.get(reference);
    if (hashes === undefined) continue;
    // What it was merged into is derived, and no part of the hash.
    const isChanged = !hashes.has(recordHash<OrganisationFieldName>(organisationFields, organisation.values)) || textIn(organisation.values, 'mergedInto') !== undefined;
    if (isChanged) kept.push({ kind: 'organisation', why: 'changedSince', reference, ...rest });
    else if (used.has(organisation.id) || mergedInto.has(reference)) kept.push({ kind: 'organisation', why: 'inUse', reference, ...rest });
    else recycled.push({ reference, ...rest, version: organisation.version });
  }
  return { recycled, kept };
}
