import { memberKey } from '../../domain/import/doneBefore';
import { allItems } from '../allItems';
import { membershipColumns } from '../memberships';
import type { Write } from '../stores/editing';
import type { Item, ListStore } from '../stores/listStore';
import { isOvertaken } from '../stores/storeError';
import { Means } from './addUnderReferences';
import { isAsImported, plainMemberColumns } from './plainMember';

const pageSize = 5000;
const { list } = membershipColumns;

export interface MembersNow {
  /** Whatever the import has added, or will add, has a higher id. */
  readonly after: number;
  /** `memberKey` of each. */
  readonly keys: ReadonlySet<string>;
}

/**
 * Who is a member of what at this moment: one request, and more where there are over a thousand.
 * @param before `memberKey` of each that an earlier try of the import may have added.
 */
export async function membersNow(store: ListStore, before: ReadonlySet<string>): Promise<MembersNow> {
  const { items: [members] } = await allItems(store, [{ list, query: { select: ['Id', 'PartnershipId', 'OrganisationId'] } }]);
  const known = members.map(({ Id, PartnershipId, OrganisationId }) => ({ id: Number(Id), key: memberKey(Number(PartnershipId), Number(OrganisationId)) }));
  const last = known.reduce((highest, { id }) => Math.max(highest, id), 0);
  const after = known.reduce((lowest, { id, key }) => (before.has(key) ? Math.min(lowest, id - 1) : lowest), last);
  return { after, keys: new Set(known.map(({ key }) => key)) };
}

/**
 * A browser sends a request again by itself when a kept connection breaks before the answer, and SharePoint then adds the same members a second time.
 * Of those, all but the first go into the recycle bin, unless somebody has changed them. Rejects where that could not be done: gone on with, the import tries again.
 * @param added `memberKey` of each.
 */
export async function removeDoubleMembers({ store, editing }: Means, after: number, added: ReadonlySet<string>): Promise<void> {
  if (added.size === 0) return;
  const seen = new Set<string>();
  const doubles: Write[] = [];
  let last = after;
  for (let page: readonly Item[]; ;) {
    page = await store.items(list, { select: plainMemberColumns, top: pageSize, after: last, withVersion: true });
    for (const item of page) {
      last = Number(item.Id);
      const key = memberKey(Number(item.PartnershipId), Number(item.OrganisationId));
      if (added.has(key) && seen.has(key) && isAsImported(item)) doubles.push({ kind: 'recycle', list, id: last, version: String(item['odata.etag']) });
      seen.add(key);
    }
    if (page.length < pageSize) break;
  }
  if (doubles.length === 0) return;
  const errors = (await editing.writeAll(doubles)).flatMap((outcome) => (outcome.kind === 'failed' ? [outcome.error] : []));
  const left = errors.find((error) => !isOvertaken(error));
  if (left !== undefined) throw left;
}
