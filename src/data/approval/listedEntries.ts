import { entryList } from '../entry';
import { eachPage } from '../eachPage';
import { ItemRow } from '../itemRow';
import type { Editor, ServiceStore } from '../stores/serviceStore';

/** As much of an entry as follows from something else. */
export interface ListedEntry {
  readonly id: number;
  readonly version: string;
  readonly title: string;
  readonly stage: string;
  readonly status: string | null;
  readonly significance: string | null;
  readonly editor?: Editor;
}

export async function eachEntry(store: ServiceStore, look: (entry: ListedEntry) => void): Promise<void> {
  const query = { select: ['Id', 'Title', 'Stage', 'Status', 'Significance'], withVersion: true, withEditor: true };
  await eachPage(store, entryList, query, (items) => items.forEach((item) => {
    const row = new ItemRow(entryList, item);
    look({
      id: row.id, version: row.requiredText('odata.etag'), title: row.requiredText('Title'), stage: row.text('Stage') ?? '', status: row.text('Status') ?? null,
      significance: row.text('Significance') ?? null, editor: (item.lastEditor as Editor | null) ?? undefined
    });
  }));
}
