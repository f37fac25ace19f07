import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import { SPFI } from '@pnp/sp';
import { failureOf, UnreadableRecord } from '../failure';
import { collection, number, text } from '../read/json';

interface StoredRecord {
  readonly id: number;
  readonly version: string;
  readonly content: unknown;
}

/**
 * Records that provisioning keeps on the site itself, in a list that only owners write to: one row a name, JSON in a Note.
 * Property bags cannot be written where custom script is off.
 */
export class SiteRecords {
  private readonly known = new Map<string, StoredRecord>();

  public constructor(private readonly sp: SPFI, private readonly listPath: string) {}

  /** One request. Where the list is not there, or a run broke off before its column was, there are no records. */
  public async read(): Promise<void> {
    this.known.clear();
    for (const row of await this.rows()) {
      const title = text(row.Title);
      this.known.set(title, { id: number(row.Id), version: text(row['odata.etag']), content: parse(title, text(row.Content)) });
    }
  }

  public get(name: string): unknown {
    return this.known.get(name)?.content;
  }

  /** Writes only what differs. Somebody else's write in between is a conflict. */
  public async save(name: string, content: unknown): Promise<void> {
    const known = this.known.get(name);
    const json = JSON.stringify(content);
    if (known && JSON.stringify(known.content) === json) {
      return;
    }
    const items = this.sp.web.getList(this.listPath).items;
    if (known) {
      await items.getById(known.id).update({ Content: json }, known.version || '*');
      this.known.set(name, { ...known, version: '', content });
    } else {
      const added = await items.add({ Title: name, Content: json });
      this.known.set(name, { id: number(added.Id), version: '', content });
    }
  }

  private async rows(): Promise<ReturnType<typeof collection>> {
    try {
      return collection(await this.sp.web.getList(this.listPath).items.select('Id', 'Title', 'Content').top(1000)());
    } catch (error) {
      if (['notFound', 'refused'].includes(failureOf(error).kind)) {
        return [];
      }
      throw error;
    }
  }
}

function parse(name: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new UnreadableRecord(`Provisioning: the record '${name}' is not JSON. Delete that row and run the set-up again.`);
  }
}
