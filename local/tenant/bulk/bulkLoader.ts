import { randomUUID } from 'node:crypto';
import { isoSeconds } from '../clock/clock';
import { withDefaults } from '../items/defaults';
import { itemValues } from '../items/itemBody';
import { contentTypeOf, type ItemValues } from '../items/itemStore';
import { refuseDanglingLookups } from '../items/lookupsExist';
import type { List } from '../lists/list';
import type { Services } from '../services';

export interface BulkRow {
  /** As in REST: `PartnershipId`, `LeadOfficerId`; days as `2026-04-01`; several choices as an array. */
  readonly values: Readonly<Record<string, unknown>>;
  /** ISO; now when absent. */
  readonly created?: string;
  /** oid; the system account when absent. */
  readonly createdBy?: string;
  /** Changes after it was added, oldest first. `values` are the item's first version. */
  readonly versions?: readonly { readonly at: string; readonly by: string; readonly values: Readonly<Record<string, unknown>> }[];
}

/** Many items of a list in one transaction, checked as REST checks them: the seed's way in. */
export class BulkLoader {
  /** `site` is the server-relative address of the web whose lists are meant. */
  public constructor(private readonly services: Services, private readonly site: string) {}

  /** The id by which Person columns know them. */
  public ensureUser(oid: string): number {
    const person = this.services.directory.person(oid);
    if (person === undefined) throw new Error(`Nobody in the directory has the id ${oid}`);
    return this.services.principals.ensurePerson(person).id;
  }

  public count(listTitle: string): number {
    return this.services.items.count(this.list(listTitle));
  }

  /** The new ids, in the rows' order. Nothing is written when one row is refused. */
  public insert(listTitle: string, rows: readonly BulkRow[]): number[] {
    const { database, items, clock } = this.services;
    const list = this.list(listTitle);
    const people = new Map<string, number>();
    const userId = (oid: string | undefined): number => {
      if (oid === undefined) return systemAccount;
      const known = people.get(oid) ?? this.ensureUser(oid);
      people.set(oid, known);
      return known;
    };
    return database.transaction(() => {
      const first = items.nextId(list, rows.length);
      rows.forEach((row, index) => {
        try {
          this.insertOne(list, first + index, row, userId);
        } catch (problem) {
          throw new Error(`Row ${index + 1} for '${listTitle}' is refused: ${problem instanceof Error ? problem.message : String(problem)}`);
        }
      });
      items.touch(list, isoSeconds(clock.now()));
      return rows.map((_row, index) => first + index);
    });
  }

  private insertOne(list: List, id: number, row: BulkRow, userId: (oid: string | undefined) => number): void {
    const { items, clock } = this.services;
    const created = row.created === undefined ? isoSeconds(clock.now()) : this.moment(row.created);
    const author = userId(row.createdBy);
    const item: ItemValues = {
      ...withDefaults(list, this.values(list, row.values, id), new Date(created), this.services.timeZone), ID: id, GUID: randomUUID(), owshiddenversion: 1, _UIVersion: 512,
      Created: created, Modified: created, Author: author, Editor: author, Attachments: 0, ContentTypeId: contentTypeOf(list)
    };
    items.insert(list, item);
    let current = item;
    for (const change of row.versions ?? []) {
      const at = new Date(this.moment(change.at));
      current = items.update(list, current, this.values(list, change.values, id), { by: userId(change.by), at });
    }
  }

  private values(list: List, sent: Readonly<Record<string, unknown>>, id: number): ItemValues {
    const values = itemValues(list, sent, { verbose: false, timeZone: this.services.timeZone });
    refuseDanglingLookups(this.services.database, this.services.catalogue, list, values);
    this.services.items.refuseDuplicates(list, values, id);
    return values;
  }

  private moment(iso: string): string {
    const at = new Date(iso);
    if (Number.isNaN(at.getTime())) throw new RangeError(`'${iso}' is not an instant`);
    return isoSeconds(at);
  }

  private list(title: string): List {
    const web = this.services.catalogue.webAt(this.site);
    const list = web === undefined ? undefined : this.services.catalogue.byTitle(web, title);
    if (list === undefined) throw new Error(`No list is called '${title}'`);
    return list;
  }
}

/** The site user that SharePoint itself acts as. */
export const systemAccount = 1073741823;
