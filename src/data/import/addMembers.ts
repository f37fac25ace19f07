import { memberKey } from '../../domain/import/doneBefore';
import { ChangedRow, NewRow } from '../../domain/import/importPlan';
import { NotedMember } from '../../domain/import/journalPiece';
import { OrganisationRef } from '../../domain/partnership/entry';
import { membershipColumns } from '../memberships';
import { choicesFor, siteLists } from '../siteLists';
import type { ItemValues } from '../stores/editing';
import { Means } from './addUnderReferences';
import { ImportTally, PlacedRow } from './importTally';
import { membersNow, removeDoubleMembers } from './doubleMembers';
import { Meant } from './meantValues';
import { NotedWrite } from './notedBatches';
import { memberRole } from './plainMember';

interface AddingMembers {
  readonly meant: Meant;
  readonly tally: ImportTally;
  /** `memberKey` of each that an earlier try may have added. */
  readonly before: ReadonlySet<string>;
}

/** Adds the members of rows that are in the register by now, and takes away what a browser has added twice, in this try or an earlier one. */
export async function addMembers(means: Means, rows: readonly (NewRow | ChangedRow)[], { meant, tally, before }: AddingMembers): Promise<void> {
  const placed = rows.flatMap((row) => {
    const place = row.members.length === 0 ? undefined : tally.placeOf(row.row);
    return place === undefined ? [] : [{ row, place }];
  });
  if (placed.length + before.size === 0) return;
  const { role: roles = [] } = choicesFor(await siteLists(means.store), membershipColumns);
  // The preview may be old: somebody may have added the same member, or have gone on with this import, meanwhile.
  const { after, keys } = await membersNow(means.store, before);
  const there = new Set<string>();
  const writes = placed.flatMap(({ row, place }) => row.members.flatMap((member): readonly NotedWrite<NotedMember>[] => {
    const organisation = meant.organisation(member);
    if (organisation === undefined) return [];
    const key = memberKey(place.id, organisation.id);
    // Two names of a row may turn out to be one organisation.
    if (there.has(key) || keys.has(key)) {
      tally.member(row.row, place.id, organisation.id);
      return [];
    }
    there.add(key);
    return [{
      note: [place.reference, organisation.id],
      write: { kind: 'add', list: membershipColumns.list, values: memberValues(place, organisation, roles) },
      take: (outcome) => { if (outcome.kind === 'done') tally.member(row.row, place.id, organisation.id); }
    }];
  }));
  await means.writer.writeAll(writes, (added) => ({ kind: 'memberships', added }));
  await removeDoubleMembers(means, after, new Set([...Array.from(before), ...Array.from(there)]));
}

function memberValues({ id, reference }: PlacedRow, organisation: OrganisationRef, roles: readonly string[]): ItemValues {
  return {
    Title: `${reference} ${organisation.name}`.slice(0, 255), PartnershipId: id, OrganisationId: organisation.id, ...(roles.includes(memberRole) ? { Role: memberRole } : {})
  };
}
