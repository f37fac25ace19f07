import type { Editing, ItemValues } from '../stores/editing';
import { ListStore, odataText } from '../stores/listStore';
import { isOvertaken, StoreError } from '../stores/storeError';
import { importList } from './importList';
import { HeadState, headStateOf } from './importOutcome';
import { Interrupted } from './stopped';

/** An import's own row, as it stands there now. */
export interface HeadNow {
  readonly id: number;
  readonly state: HeadState;
  /** JSON as it was stored. */
  readonly content: unknown;
}

/**
 * What to write to it, or nothing; throws where there is to be no going on.
 * @param isOvertaken somebody else wrote to it since it was last judged, or the browser sent the same change twice.
 */
export type JudgeHead = (head: HeadNow, isOvertaken: boolean) => ItemValues | undefined;

const tries = 4;

/** Writes to it in the version that was judged; a later one is read and judged again. Answers with the last that was. Rejects with a `StoreError`, or `Interrupted` where others never leave it alone. */
export async function changeHead(store: Pick<ListStore, 'items'>, editing: Pick<Editing, 'write'>, importId: string, judge: JudgeHead): Promise<HeadNow> {
  for (let number = 1; number <= tries; number++) {
    const { version, ...head } = await headNow(store, importId);
    const values = judge(head, number > 1);
    if (values === undefined) return head;
    try {
      await editing.write({ kind: 'change', list: importList, id: head.id, version, values });
      return head;
    } catch (error) {
      if (!isOvertaken(error)) throw error;
    }
  }
  throw new Interrupted('elsewhere');
}

async function headNow(store: Pick<ListStore, 'items'>, importId: string): Promise<HeadNow & { readonly version: string }> {
  const [item] = await store.items(importList, { select: ['Id', 'State', 'Content'], filter: `ImportId eq ${odataText(importId)} and Part eq 0`, top: 1, withVersion: true });
  if (item === undefined) throw new StoreError('notFound', `There is no import ${importId}.`);
  return { id: Number(item.Id), state: headStateOf(item.State), content: item.Content, version: String(item['odata.etag']) };
}
