import type { RecycledItem } from './editing';

export const recycledSelect: readonly string[] = ['Id', 'DirName', 'LeafName'];

interface RecycledAnswer {
  readonly Id: string;
  /** `sites/partnerships/Lists/Memberships`, of a list item. */
  readonly DirName: string;
  /** `12_.000`, of a list item. */
  readonly LeafName: string;
}

/** What is no list item is taken for a file: nobody here asks for lists. */
export function readRecycled(answer: unknown): readonly RecycledItem[] {
  return (answer as readonly RecycledAnswer[]).map(({ Id, DirName, LeafName }) => {
    const id = /^(\d+)_\.000$/.exec(LeafName)?.[1];
    const listUrl = /Lists\/[^/]+$/.exec(DirName)?.[0];
    return id === undefined || listUrl === undefined ? { binId: Id, file: `/${DirName}/${LeafName}` } : { binId: Id, listUrl, id: Number(id) };
  });
}
